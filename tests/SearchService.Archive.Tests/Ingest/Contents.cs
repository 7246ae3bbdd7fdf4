using System.Text.Encodings.Web;
using System.Text.Json;

namespace SearchService.Archive.Tests.Ingest;

/// <summary>Everything a reader can tell of an archive, as text to be compared: articles, issues, people, files.</summary>
internal static class Contents
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ArchiveReader reader)
    {
        var issues = reader.Issues().Issues.Select(issue => reader.Issue(issue.Id)!).ToList();
        var articles = issues.SelectMany(issue => issue.Articles).Select(article => reader.Article(article.Id)!).ToList();
        var people = articles.SelectMany(article => article.People).Select(person => person.Name).Distinct().Order(StringComparer.Ordinal).Select(name => Steady(reader.Person(name)!));
        var status = reader.Status();
        return string.Join('\n', issues.Select(Print).Concat(articles.Select(Print)).Concat(people.Select(Print)).Append(Print(new { status.Issues, status.Articles, status.People, status.Problems, status.Files })));
    }

    // Appearances of one day, and articles counted for facets, come in the order of documents, which depends on when they were written.
    private static object Steady(Answers.PersonAnswer person) => person with
    {
        Appearances = [.. person.Appearances.OrderBy(appearance => appearance.Id, StringComparer.Ordinal)],
    };

    private static string Print(object value) => JsonSerializer.Serialize(value, value.GetType(), Readable);
}
