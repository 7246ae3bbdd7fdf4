using System.Text.Json.Nodes;
using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.Structure;

/// <summary>How well are articles cut and their headings read, against the hand-made annotations? Floors only rise.</summary>
public sealed class StructureScoreTests
{
    private const double ArticlesFloor = 0.99;
    private const double TitlesFloor = 0.98;
    private const double HeadingsFloor = 0.98;

    private static IEnumerable<TestCaseData> Annotated()
    {
        foreach (var path in IssueFiles.Sample) yield return Case(path, Path.Combine(Places.Root, "tests", "SearchService.Issues.Tests", "Gold", "Sample", Stem(path) + ".json"));
        yield return new TestCaseData("哈尔滨政协-2022-11-12.txt", "2022-11-12.json").SetArgDisplayNames("real 2022-11-12");
        yield return new TestCaseData("政协奋进新征程-哈尔滨篇.txt", "harbin-pian.json").SetArgDisplayNames("real harbin-pian");

        static TestCaseData Case(string issue, string annotation) => new TestCaseData(issue, annotation).SetArgDisplayNames(Stem(issue));
        static string Stem(string path) => Path.GetFileNameWithoutExtension(path);
    }

    [TestCaseSource(nameof(Annotated))]
    public void Articles_and_headings_are_read_as_annotated(string issue, string annotation)
    {
        if (!Path.IsPathRooted(issue)) (issue, annotation) = (Path.Combine(Places.RequireArchive(), issue), Path.Combine(Places.RequireGold(), annotation));
        var expected = JsonNode.Parse(File.ReadAllText(annotation))!["articles"]!.AsArray().Select(node => node!).ToList();
        var found = IssueFiles.Parse(issue).Articles;

        var pairs = expected.Select(wanted => (Wanted: wanted, Found: found.FirstOrDefault(article => Overlap(wanted, article) >= 0.9))).ToList();
        var matched = pairs.Where(pair => pair.Found is not null).Select(pair => (pair.Wanted, Found: pair.Found!)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(2.0 * matched.Count / (expected.Count + found.Count), Is.GreaterThanOrEqualTo(ArticlesFloor), "articles");
            Assert.That(Share(matched, pair => Same(Text(pair.Wanted, "title"), pair.Found.Title)), Is.GreaterThanOrEqualTo(TitlesFloor), "titles");
            Assert.That(Share(matched, pair => Text(pair.Wanted, "subtitle") is null || Same(Text(pair.Wanted, "subtitle"), pair.Found.Subtitle)), Is.GreaterThanOrEqualTo(HeadingsFloor), "subtitles");
            Assert.That(Share(matched, pair => Same(Text(pair.Wanted, "section"), pair.Found.Section)), Is.GreaterThanOrEqualTo(HeadingsFloor), "sections");
            Assert.That(Share(matched, pair => (int?)pair.Wanted["page"] == pair.Found.Page), Is.GreaterThanOrEqualTo(HeadingsFloor), "pages");
        });
    }

    private static double Overlap(JsonNode wanted, Article found)
    {
        int first = (int)wanted["first_line"]!, last = (int)wanted["last_line"]!;
        var shared = Math.Min(last, found.LastLine) - Math.Max(first, found.FirstLine) + 1;
        var all = Math.Max(last, found.LastLine) - Math.Min(first, found.FirstLine) + 1;
        return (double)shared / all;
    }

    private static double Share<T>(List<T> all, Func<T, bool> holds) => all.Count == 0 ? 0 : (double)all.Count(holds) / all.Count;

    private static string? Text(JsonNode node, string key) => (string?)node[key];

    private static bool Same(string? wanted, string? found) => Letters(wanted) == Letters(found);

    private static string Letters(string? text) => TextKey.Of(text ?? "");
}
