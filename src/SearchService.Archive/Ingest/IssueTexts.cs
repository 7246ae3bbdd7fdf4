using SearchService.Archive.Records;

namespace SearchService.Archive.Ingest;

/// <summary>Which texts of an article may name people? The same whether the article is new or comes from the index.</summary>
internal static class IssueTexts
{
    /// <summary>Of an article just read.</summary>
    public static IEnumerable<string> Of(ArticleRecord record) => Of(record.Title, record.Subtitle, record.Byline, record.Paragraphs.Select(static paragraph => paragraph.Text));

    /// <summary>Of a stored article.</summary>
    public static IEnumerable<string> Of(ArticleRecordReader record) => Of(record.Title, record.Subtitle, record.Byline, record.ParagraphTexts);

    private static IEnumerable<string> Of(string title, string? subtitle, string? byline, IEnumerable<string> paragraphs) =>
        new[] { title, subtitle, byline }.OfType<string>().Concat(paragraphs);
}
