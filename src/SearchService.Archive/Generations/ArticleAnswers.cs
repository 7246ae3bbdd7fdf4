using SearchService.Archive.Answers;
using SearchService.Archive.Records;

namespace SearchService.Archive.Generations;

/// <summary>What does an article say, from title to last paragraph?</summary>
internal static class ArticleAnswers
{
    /// <summary>The article with this id; null when there is none.</summary>
    public static ArticleAnswer? Of(ArchiveGeneration generation, string id)
    {
        var document = generation.Snapshot.Find(id);
        if (document < 0) return null;
        var record = ArticleRecordFormat.Read(generation.Snapshot.Stored(document));
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
