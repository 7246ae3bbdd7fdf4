namespace SearchService.Issues.Text;

/// <summary>A file's bytes as text.</summary>
/// <param name="Text">The text; bytes that mean nothing stand in it as U+FFFD.</param>
/// <param name="Encoding">utf-8, utf-16le, utf-16be or gb18030.</param>
public sealed record DecodedText(string Text, string Encoding);
