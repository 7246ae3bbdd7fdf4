using SearchService.Issues.People;
using SearchService.Issues.People.Known;
using SearchService.TestKit;
using SearchService.TestKit.Scores;

namespace SearchService.Issues.Tests.Scores;

/// <summary>How well are issues read, against the hand-made annotations? Floors only rise.</summary>
public sealed class ReadingScoreTests
{
    /// <summary>
    /// Days that open a text and are not what it reports: the day a regulation was issued, a market day, a meeting that an essay mentions.
    /// </summary>
    private static readonly Dictionary<string, double> FloorsOfMainDates = new()
    {
        ["澄川市人民政府公报-2017-09"] = 0.9,
        ["岩溪人大-2013-02"] = 0.93,
        ["汀州统战-2019-04"] = 0.93,
    };

    /// <summary>Its contents page marks sections by ◎, which are not read yet.</summary>
    private const string WithOpenSections = "汀州区人大之窗-2023-05";

    private static IEnumerable<TestCaseData> Annotated()
    {
        foreach (var path in IssueFiles.Sample) yield return new TestCaseData(path, Path.Combine(Annotation.SampleFolder, Stem(path) + ".json")).SetArgDisplayNames(Stem(path));
        yield return new TestCaseData("哈尔滨政协-2022-11-12.txt", "2022-11-12.json").SetArgDisplayNames("real 2022-11-12");
        yield return new TestCaseData("政协奋进新征程-哈尔滨篇.txt", "harbin-pian.json").SetArgDisplayNames("real harbin-pian");

        static string Stem(string path) => Path.GetFileNameWithoutExtension(path);
    }

    [TestCaseSource(nameof(Annotated))]
    public void An_issue_is_read_as_annotated(string issue, string annotation)
    {
        var alike = SpelledAlike.None;
        var isReal = !Path.IsPathRooted(issue);
        if (isReal)
        {
            (issue, annotation) = (Path.Combine(Places.RequireArchive(), issue), Path.Combine(Places.RequireGold(), annotation));
            alike = SpelledAlike.Read(Path.Combine(Places.RequireGold(), "score.py"));
        }

        var score = IssueScorer.Score(Annotation.Read(annotation), IssueFiles.Parse(issue), alike);

        Assert.Multiple(() =>
        {
            AssertStructure(score);
            Assert.That(score.People.Precision, Is.GreaterThanOrEqualTo(0.97), $"people: {score}");
            Assert.That(score.People.Recall, Is.GreaterThanOrEqualTo(isReal ? 0.97 : 0.93), $"people: {score}");
        });
    }

    /// <summary>People are not annotated there.</summary>
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Forms))]
    public void An_issue_of_another_form_is_read_as_annotated(string issue)
    {
        var score = IssueScorer.Score(Annotation.Read(Path.ChangeExtension(issue, ".json")), IssueFiles.Parse(issue));

        Assert.Multiple(() => AssertStructure(score, FloorsOfMainDates.GetValueOrDefault(Path.GetFileNameWithoutExtension(issue), 0.98)));
    }

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Bulletins))]
    public void A_bulletin_full_of_meetings_is_read_as_annotated(string issue)
    {
        var score = IssueScorer.Score(Annotation.Read(Path.ChangeExtension(issue, ".json")), IssueFiles.Parse(issue));

        Assert.Multiple(() =>
        {
            if (Path.GetFileNameWithoutExtension(issue) != WithOpenSections) AssertStructure(score, mainDates: 0.92);
            Assert.That(score.Articles.F1, Is.GreaterThanOrEqualTo(0.99), $"articles: {score}");
            Assert.That(score.People.Precision, Is.GreaterThanOrEqualTo(0.98), $"people: {score}");
            Assert.That(score.People.Recall, Is.GreaterThanOrEqualTo(0.81), $"people: {score}");
        });
    }

    [Test]
    public void People_of_the_whole_sample_are_found()
    {
        var score = IssueFiles.Sample.Select(path => IssueScorer.Score(Annotation.OfSample(path), IssueFiles.Parse(path))).Aggregate((left, right) => left + right);

        Assert.Multiple(() =>
        {
            Assert.That(score.People.Precision, Is.GreaterThanOrEqualTo(0.98), score.ToString());
            Assert.That(score.People.Recall, Is.GreaterThanOrEqualTo(0.95), score.ToString());
        });
    }

    /// <summary>An issue made hard on purpose: most of its people bear names that are words. Floors rise as reading gets better.</summary>
    [TestCase("澜江政协-2024-08", 0.98, 0.86)]
    [TestCase("云渡政协-2025-03", 0.97, 0.76)]
    public void Names_that_are_words_are_told_by_the_company_they_keep(string issue, double precision, double recall)
    {
        var folder = Path.Combine(Annotation.SampleFolder, "..", "Names");

        var score = IssueScorer.Score(Annotation.Read(Path.Combine(folder, issue + ".json")), IssueFiles.Parse(Path.Combine(folder, issue + ".txt")));

        Assert.Multiple(() =>
        {
            Assert.That(score.People.Precision, Is.GreaterThanOrEqualTo(precision), score.ToString());
            Assert.That(score.People.Recall, Is.GreaterThanOrEqualTo(recall), score.ToString());
        });
    }

    /// <summary>Read as an archive, each issue by the names that any of them establishes.</summary>
    [Test]
    public void People_of_the_sample_are_all_found_when_its_issues_help_each_other()
    {
        var readings = IssueFiles.Sample.ToDictionary(path => path, path => IssueParser.Open(File.ReadAllBytes(path), Path.GetFileName(path)));
        var known = KnownPeople.Of(readings.Values.SelectMany(reading => reading.Established), Roster.Empty);

        var score = IssueFiles.Sample.Select(path => IssueScorer.Score(Annotation.OfSample(path), readings[path].Read(known))).Aggregate((left, right) => left + right);

        Assert.Multiple(() =>
        {
            Assert.That(score.People.Precision, Is.GreaterThanOrEqualTo(0.99), score.ToString());
            Assert.That(score.People.Recall, Is.GreaterThanOrEqualTo(0.965), score.ToString());
        });
    }

    private static void AssertStructure(IssueScore score, double mainDates = 0.98)
    {
        Assert.That(score.Articles.F1, Is.GreaterThanOrEqualTo(0.99), $"articles: {score}");
        Assert.That(score.Titles.Value, Is.GreaterThanOrEqualTo(0.98), $"titles: {score}");
        AssertShare(score.Subtitles, 0.98, $"subtitles: {score}");
        AssertShare(score.Sections, 0.98, $"sections: {score}");
        AssertShare(score.Pages, 0.98, $"pages: {score}");
        AssertShare(score.Authors, 0.97, $"authors: {score}");
        Assert.That(score.MainDates.Value, Is.GreaterThanOrEqualTo(mainDates), $"main dates: {score}");
        Assert.That(score.Dates.F1, Is.GreaterThanOrEqualTo(0.99), $"dates: {score}");
    }

    /// <summary>A file without contents page has no sections to read.</summary>
    private static void AssertShare(Share share, double floor, string message)
    {
        if (share.Asked > 0) Assert.That(share.Value, Is.GreaterThanOrEqualTo(floor), message);
    }
}
