using System.Globalization;
using System.Text;
using SearchService.Issues.Tests.Meetings;
using SearchService.Issues.Text;
using SearchService.TestKit;
using SearchService.TestKit.Damage;
using SearchService.TestKit.Scores;

namespace SearchService.Issues.Tests.Damage;

/// <summary>How much does the reading suffer from damaged text? Measured over the sample corpus, kept in docs/noise.md.</summary>
public sealed class NoiseTests
{
    private const int FirstSeed = 1;
    private const int Seeds = 5;
    private const double WatchedLevel = 0.02;
    private const double MostLoss = 0.05;
    private const double MuchSwapped = 0.1;

    private static readonly double[] Levels = [0, 0.01, 0.02, 0.05];

    private readonly Dictionary<double, IssueScore> _scores = [];
    private readonly Dictionary<double, MeetingScore> _meetings = [];
    private IssueScore _swapped = new();
    private MeetingScore _meetingsSwapped = new();

    [OneTimeSetUp]
    public void Measure()
    {
        foreach (var level in Levels) (_scores[level], _meetings[level]) = ScoreAt(DamageRates.Of(level));
        (_swapped, _meetingsSwapped) = ScoreAt(new DamageRates(0, 0, MuchSwapped));
    }

    [Test]
    public void At_two_per_cent_no_score_falls_by_more_than_a_twentieth()
    {
        var fallen = All(0).Zip(All(WatchedLevel)).Where(pair => pair.First.Value - pair.Second.Value > MostLoss).Select(pair => pair.First.Name);

        Assert.That(fallen, Is.Empty, string.Join(", ", All(WatchedLevel)) + Environment.NewLine + _scores[WatchedLevel]);
    }

    [Test]
    [Category("Golden")]
    public void The_committed_report_is_what_is_measured()
    {
        var path = Path.Combine(Places.Root, "docs", "noise.md");
        var report = Report();
        if (Environment.GetEnvironmentVariable("SEARCHSERVICE_GOLDEN") == "write") File.WriteAllText(path, report);

        Assert.That(File.Exists(path), Is.True, "no report yet: run make golden");
        Assert.That(report, Is.EqualTo(File.ReadAllText(path)), "run make golden after looking at the change");
    }

    private List<(string Name, double Value)> All(double level) => [.. _scores[level].Figures, .. _meetings[level].Figures];

    private static (IssueScore Score, MeetingScore Meetings) ScoreAt(DamageRates rates)
    {
        var score = new IssueScore();
        var meetings = new MeetingScore();
        for (var seed = FirstSeed; seed < FirstSeed + (rates == DamageRates.Of(0) ? 1 : Seeds); seed++)
        {
            foreach (var path in IssueFiles.Sample) score += ScoreOne(path, rates, new Random(seed), meetings);
        }

        return (score, meetings);
    }

    private static IssueScore ScoreOne(string path, DamageRates rates, Random random, MeetingScore meetings)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(path)).Text;
        var damaged = DamagedIssue.Of(text, Annotation.OfSample(path), rates, random);
        var parsed = IssueParser.Parse(Encoding.UTF8.GetBytes(damaged.Text), Path.GetFileName(path));
        meetings.Add(Path.Combine(Annotation.SampleFolder, "meetings", Path.GetFileNameWithoutExtension(path) + ".json"), damaged.Gold, parsed);
        return IssueScorer.Score(damaged.Gold, parsed);
    }

    private string Report()
    {
        var report = new StringBuilder();
        report.Append(string.Create(CultureInfo.InvariantCulture, $"""
            # How much does damaged text cost?

            The {IssueFiles.Sample.Count()} issues of `corpus/`, damaged with seeds {FirstSeed} to {FirstSeed + Seeds - 1} each and scored against their annotations, counts added up over issues and seeds.
            At level p a share p of all characters is damaged (half of the Han characters by one of the three nearest look-alike glyphs, half by a blank behind them; marks lost or of the
            other width; digits and letters of the other width), a share p of the paragraphs is torn in two by a blank line, and a share p changes places with the next paragraph.
            Titles, subtitles, sections and authors are asked as the damaged page prints them; dates are asked as they were meant. Of meetings a person counts under any print, and a
            place or a document where it is nearly printed so. The last row has nothing but {MuchSwapped:P0} of the paragraphs exchanged with the next.

            The table is made by `make golden` and compared by a test; another test asks that at {WatchedLevel:P0} no figure lies more than {MostLoss} below the sound text's.


            """).ReplaceLineEndings("\n"));
        Table(report, level => _scores[level].Figures, _swapped.Figures);
        report.Append('\n');
        Table(report, level => _meetings[level].Figures, _meetingsSwapped.Figures);
        return report.ToString();
    }

    private static void Table(StringBuilder report, Func<double, IReadOnlyList<(string Name, double Value)>> figures, IReadOnlyList<(string Name, double Value)> swapped)
    {
        report.Append("| damage | ").AppendJoin(" | ", swapped.Select(figure => figure.Name)).Append(" |\n");
        report.Append("|---|").Insert(report.Length, "---|", swapped.Count).Append('\n');
        foreach (var level in Levels) Row(report, level.ToString("P0", CultureInfo.InvariantCulture), figures(level));
        Row(report, "swaps only", swapped);
    }

    private static void Row(StringBuilder report, string name, IReadOnlyList<(string Name, double Value)> figures) =>
        report.Append(CultureInfo.InvariantCulture, $"| {name} | ").AppendJoin(" | ", figures.Select(figure => figure.Value.ToString("F3", CultureInfo.InvariantCulture))).Append(" |\n");
}
