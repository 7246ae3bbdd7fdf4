using System.Text.Json;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Relevance;

/// <summary>What do people say stands in an issue's articles? Their lines, people and main dates.</summary>
internal sealed record AnnotatedIssue(string File, IReadOnlyList<AnnotatedArticle> Articles);

/// <summary>An article as annotated.</summary>
internal sealed record AnnotatedArticle(int Line, IReadOnlyList<(string Name, IReadOnlyList<string> Surfaces)> People, DateOnly? Start, DateOnly? End);

/// <summary>Reads the annotations of a corpus.</summary>
internal static class AnnotatedIssues
{
    public static IReadOnlyList<AnnotatedIssue> Of(string corpus)
    {
        var folder = corpus == RelevanceCorpus.Sample
            ? Path.Combine(Places.Root, "tests", "SearchService.Issues.Tests", "Gold", "Sample")
            : Places.RequireGold();
        return [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];
    }

    private static AnnotatedIssue Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var name = Path.GetFileNameWithoutExtension(path);
        return new AnnotatedIssue(name == "harbin-pian" ? "哈尔滨篇" : name, [.. document.RootElement.GetProperty("articles").EnumerateArray().Select(ArticleOf)]);
    }

    private static AnnotatedArticle ArticleOf(JsonElement article)
    {
        var date = Property(article, "main_date", "mainDate");
        return new AnnotatedArticle(
            Property(article, "first_line", "firstLine")!.Value.GetInt32(),
            [.. Property(article, "persons", "people")!.Value.EnumerateArray().Select(person => (
                person.GetProperty("name").GetString()!,
                (IReadOnlyList<string>)[.. person.GetProperty("surfaces").EnumerateArray().Select(surface => surface.GetString()!)]))],
            date is null ? null : DateOnly.Parse(date.Value.GetProperty("start").GetString()!),
            date is null ? null : DateOnly.Parse(date.Value.GetProperty("end").GetString()!));
    }

    private static JsonElement? Property(JsonElement element, string name, string otherName) =>
        (element.TryGetProperty(name, out var found) || element.TryGetProperty(otherName, out found)) && found.ValueKind != JsonValueKind.Null ? found : null;
}
