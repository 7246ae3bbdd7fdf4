namespace SearchService.Issues.Text;

/// <summary>From <paramref name="Offset"/> on, the text stands in the file at this line and column.</summary>
/// <param name="Offset">UTF-16 units into the placed text.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">0-based UTF-16 unit in that line.</param>
public readonly record struct TextRun(int Offset, int Line, int Column);
