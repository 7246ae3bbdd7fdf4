using SearchService.Issues.Structure;

namespace SearchService.Issues.Dates;

/// <summary>When? Finds and resolves the dates of one article.</summary>
internal static class DateReader
{
    /// <summary>The dates of <paramref name="article"/> in text order, the main one among them, and dates that do not exist as problems.</summary>
    public static ArticleDates Read(ArticleText article, Issue issue) => new(null, [], []);
}
