using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Archive.Search.Snippets;

namespace SearchService.Archive.Search;

/// <summary>What is shown of an article that answers?</summary>
internal static class HitMaker
{
    /// <summary>The hit of one article; nothing of it is decoded that is not shown.</summary>
    public static Hit Make(ArticleRecordReader article, float score, SnippetMaker snippets)
    {
        var (id, issue, title) = (article.Id, article.Issue, article.Title);
        var (marked, marks, passages) = snippets.Make(article, title);
        return new Hit(
            id, Math.Round(score, 4), title, marked, article.Subtitle, article.Section, issue, article.Page, article.Lines, article.Source, article.Date, article.PeopleWithRoles, passages,
            AnswerLinks.OfArticle(id, issue.Id))
        {
            TitleMarks = marks,
        };
    }
}
