using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Archive.Search.Snippets;

namespace SearchService.Archive.Search;

/// <summary>What is shown of an article that answers?</summary>
internal static class HitMaker
{
    /// <summary>The hit of one article.</summary>
    public static Hit Make(ArticleRecord article, float score, SnippetMaker snippets)
    {
        var (title, passages) = snippets.Make(article);
        return new Hit(
            article.Id, Math.Round(score, 4), article.Title, title, article.Subtitle, article.Section, article.Issue, article.Page, article.Lines, article.Source, article.Date,
            [.. article.People.Select(person => new PersonRoles(person.Name, person.Roles))], passages, AnswerLinks.OfArticle(article.Id, article.Issue.Id))
        {
            TitleMarks = snippets.TitleMarks(article),
        };
    }
}
