namespace SearchService.Issues.Formats.Pdf;

/// <summary>What text does a PDF file with a text layer hold?</summary>
internal static class PdfFile
{
    private const int HeaderWithin = 1024;

    /// <summary>The text of a PDF file, paragraphs re-made from the printed lines.</summary>
    public static IssueText Read(byte[] content, PdfToText program)
    {
        if (content.AsSpan(0, Math.Min(content.Length, HeaderWithin)).IndexOf("%PDF-"u8) < 0) return IssueText.Refused(FormatMessages.NotPdf);
        var (pages, refusal) = program.Run(content);
        if (refusal is not null) return IssueText.Refused(refusal);
        if (pages.All(static page => page.Count == 0)) return IssueText.Refused(FormatMessages.NoTextLayer);
        var lines = new ExtractedLines();
        new PageFlow(pages, lines).Read();
        return IssueText.Of(lines);
    }
}
