namespace SearchService.Issues.Text;

/// <summary>A place in the file: 1-based line, 0-based UTF-16 column.</summary>
public readonly record struct FilePlace(int Line, int Column);
