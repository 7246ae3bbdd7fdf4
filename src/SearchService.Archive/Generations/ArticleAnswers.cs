using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Snippets;

namespace SearchService.Archive.Generations;

/// <summary>What does an article say, from title to last paragraph?</summary>
internal static class ArticleAnswers
{
    /// <summary>The article with this id; null when there is none.</summary>
    public static ArticleAnswer? Of(ArchiveGeneration generation, string id) => Record(generation, id) is { } record ? Of(record) : null;

    /// <summary>The same, with what of the question stands in it marked.</summary>
    /// <remarks>The question is searched for as on its own: what it finds tells which wordings it was answered by.</remarks>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static ArticleAnswer? Of(ArchiveGeneration generation, string id, Question asked, CancellationToken cancellation)
    {
        if (Record(generation, id) is not { } record) return null;
        var matches = generation.Search.Match(asked with { Offset = 0, Limit = 1, Cursor = null }, cancellation);
        return ArticleMarks.Mark(Of(record), record, matches.Marks);
    }

    private static ArticleRecordReader? Record(ArchiveGeneration generation, string id)
    {
        var document = generation.Snapshot.Find(id);
        return document < 0 ? null : new ArticleRecordReader(generation.Snapshot.Stored(document));
    }

    private static ArticleAnswer Of(ArticleRecordReader record)
    {
        return new ArticleAnswer(
            record.Id, record.Title, record.Subtitle, record.Section, record.Issue, record.Page, record.Lines, record.Source, record.Byline, record.Authors, record.TextSource,
            record.Date, record.Dates, record.People,
            [.. record.Paragraphs.Select(static paragraph => new ArticleParagraph(paragraph.Text, new LineSpan(paragraph.FirstLine, paragraph.LastLine)))],
            record.Previous, record.Next, AnswerLinks.OfArticle(record.Id, record.Issue.Id, record.Previous, record.Next))
        {
            FilePages = record.FilePages,
        };
    }
}
