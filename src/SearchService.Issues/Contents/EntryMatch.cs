namespace SearchService.Issues.Contents;

/// <summary>A contents entry and the heading it was found at.</summary>
/// <param name="Entry">Index into the entries.</param>
/// <param name="Line">Index of the heading's first line.</param>
/// <param name="TitleEnd">Index after the heading's last title line.</param>
/// <param name="TitleLines">How many of the entry's lines are its title; all of its lines when the heading repeats them all.</param>
/// <param name="SplitAt">Where in a single heading line the subtitle begins (UTF-16 units); 0 when it holds the title alone.</param>
/// <param name="Score">Likeness of title and subtitle plus what speaks for an article start here.</param>
internal sealed record EntryMatch(int Entry, int Line, int TitleEnd, int TitleLines, int SplitAt, double Score);
