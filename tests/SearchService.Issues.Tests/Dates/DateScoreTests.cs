using System.Text.Json;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.Dates;

/// <summary>How well are the dates of annotated issues read? Floors for the sample and, where they are, the references of the real archive.</summary>
public sealed class DateScoreTests
{
    private const double DatesFloor = 0.99;
    private const double MainDateFloor = 0.98;

    private static IEnumerable<string> Annotations => Directory.GetFiles(Path.Combine(Places.Root, "tests/SearchService.Issues.Tests/Gold/Sample"), "*.json").Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Annotations))]
    public void The_sample_is_read_as_annotated(string annotation)
    {
        var stem = Path.GetFileNameWithoutExtension(annotation);

        AssertScores(annotation, IssueFiles.Sample.Single(path => Path.GetFileNameWithoutExtension(path) == stem));
    }

    [TestCase("2022-11-12.json", "2022-11-12.txt")]
    [TestCase("harbin-pian.json", "篇.txt")]
    public void The_references_are_read_as_annotated(string annotation, string ending)
    {
        var gold = Places.RequireGold();
        var archive = Places.RequireArchive();

        AssertScores(Path.Combine(gold, annotation), Directory.GetFiles(archive).Single(path => path.EndsWith(ending, StringComparison.Ordinal)));
    }

    private static void AssertScores(string annotation, string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(annotation));
        var parsed = IssueFiles.Parse(file);
        int both = 0, extra = 0, missing = 0, mainRight = 0, count = 0;
        foreach (var expected in gold.RootElement.GetProperty("articles").EnumerateArray())
        {
            if (Same(parsed, expected) is not { } article) continue;
            var wanted = expected.GetProperty("dates").EnumerateArray().Select(Span).ToHashSet();
            var got = article.Dates.Select(date => (date.Start, date.End)).ToHashSet();
            both += got.Count(wanted.Contains);
            extra += got.Count(span => !wanted.Contains(span));
            missing += wanted.Count(span => !got.Contains(span));
            var main = expected.GetProperty("main_date");
            (DateOnly, DateOnly)? wantedMain = main.ValueKind == JsonValueKind.Null ? null : Span(main);
            (DateOnly, DateOnly)? gotMain = article.MainDate is { } date ? (date.Start, date.End) : null;
            count++;
            if (wantedMain == gotMain) mainRight++;
        }

        Assert.That(count, Is.GreaterThan(0));
        Assert.That(2.0 * both / Math.Max(1, (2 * both) + extra + missing), Is.GreaterThanOrEqualTo(both + missing == 0 ? 0 : DatesFloor), $"dates: {both} right, {extra} too many, {missing} missing");
        Assert.That((double)mainRight / count, Is.GreaterThanOrEqualTo(MainDateFloor), $"main dates: {mainRight} of {count}");
    }

    /// <summary>The parsed article that shares most lines with the annotated one.</summary>
    private static Article? Same(ParsedIssue parsed, JsonElement expected)
    {
        var (first, last) = (expected.GetProperty("first_line").GetInt32(), expected.GetProperty("last_line").GetInt32());
        return parsed.Articles.Where(article => article.FirstLine <= last && article.LastLine >= first)
            .MaxBy(article => Math.Min(article.LastLine, last) - Math.Max(article.FirstLine, first));
    }

    private static (DateOnly Start, DateOnly End) Span(JsonElement date) =>
        (DateOnly.Parse(date.GetProperty("start").GetString()!, null), DateOnly.Parse(date.GetProperty("end").GetString()!, null));
}
