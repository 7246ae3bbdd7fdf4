namespace SearchService.Issues;

/// <summary>What is in this file? The front door: bytes of one issue file in, the parsed issue and its problems out.</summary>
public static class IssueParser
{
    /// <summary>Parses one file; never throws on its content and never loses a line.</summary>
    /// <param name="content">The file's bytes: UTF-8 with or without BOM, UTF-16, or GB18030.</param>
    /// <param name="fileName">The file's name without folder; a hint for publication, year and months, and the name problems carry.</param>
    public static ParsedIssue Parse(ReadOnlySpan<byte> content, string fileName) => throw new NotImplementedException();
}
