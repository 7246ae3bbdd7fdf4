using SearchService.Archive.Answers;
using SearchService.Archive.Ingest.Documents;
using SearchService.Archive.Records;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Known;
using SearchService.Issues.Text;

namespace SearchService.Archive.Tests.Search.Naive;

/// <summary>A small archive of invented articles behind the naive oracle.</summary>
internal sealed class TestArchive
{
    public TestArchive(params IReadOnlyList<ArticleRecord> articles)
    {
        Articles = articles;
        Facts = FactsOf(articles);
        Known = new KnownNames(Facts);
        Snapshot = new NaiveSnapshot(articles.Select(ArticleDocuments.Of));
        Search = new ArchiveSearch(Snapshot, Known, TimeProvider.System);
    }

    public IReadOnlyList<ArticleRecord> Articles { get; }

    public ArchiveFacts Facts { get; }

    public KnownNames Known { get; }

    public NaiveSnapshot Snapshot { get; }

    public ArchiveSearch Search { get; }

    public Answer Ask(string q) => Ask(new Question { Q = q });

    public Answer Ask(Question question) => Search.Search(question, CancellationToken.None);

    /// <summary>Titles in the order of the hits.</summary>
    public IReadOnlyList<string> Titles(string q) => [.. Ask(q).Hits.Select(hit => hit.Title)];

    public IReadOnlyList<string> Titles(Question question) => [.. Ask(question).Hits.Select(hit => hit.Title)];

    /// <summary>An article of issue 2023-06; paragraph n stands on line 10 n of the file.</summary>
    public static ArticleRecord Article(string title, params IReadOnlyList<string> paragraphs) => new(
        "a-" + title, new IssueReference("2023-06", "澜江政协", 103, 2023, [6]), 4, new LineSpan(1, 10 * (paragraphs.Count + 1)), "澜江政协-2023-06.txt", title, null, "聚焦", null, [], null,
        null, [], [], [.. paragraphs.Select((text, index) => new PlacedText(text, [new TextRun(0, 10 * (index + 1), 0)]))], null, null);

    private static ArchiveFacts FactsOf(IReadOnlyList<ArticleRecord> articles)
    {
        var issues = articles.GroupBy(article => article.Issue.Id).Select(issue => new IssueAnswer(
            new IssueSummary(issue.Key, issue.First().Issue.Publication, issue.First().Issue.Number, issue.First().Issue.Year, issue.First().Issue.Months, null, issue.First().Source, issue.Count(), 0, new Dictionary<string, string>()),
            [.. issue.Select(article => new IssueArticle(article.Id, article.Title, article.Subtitle, article.Section, article.Page, article.Lines, article.Date))], []));
        var people = articles.SelectMany(article => article.People).GroupBy(person => person.Name).Select(person => new PersonFacts(
            person.Key, [.. person.SelectMany(mention => mention.Surfaces).Distinct()], [.. person.SelectMany(mention => mention.Roles).Distinct().Select(role => new RoleSpan(role, null, null, 1))], person.Count()));
        return new ArchiveFacts([.. issues], [.. people], [], null);
    }
}

/// <summary>What else an invented article may have.</summary>
internal static class TestArticles
{
    public static ArticleRecord On(this ArticleRecord article, string first, string? last = null) =>
        article with { Date = new EventDate(DateOnly.Parse(first), DateOnly.Parse(last ?? first), first, "文中") };

    public static ArticleRecord With(this ArticleRecord article, string name, string role = "委员", params string[] otherForms) =>
        article with { People = [.. article.People, new ArticlePerson(name, [name, .. otherForms], 10, [role], 1)] };

    public static ArticleRecord In(this ArticleRecord article, int year, int month, int number) =>
        article with { Issue = new IssueReference($"{year}-{month:00}", "澜江政协", number, year, [month]) };

    public static ArticleRecord Under(this ArticleRecord article, string section) => article with { Section = section };
}
