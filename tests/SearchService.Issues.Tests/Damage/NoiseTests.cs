using System.Globalization;
using System.Text;
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

    private static readonly double[] Levels = [0, 0.01, 0.02, 0.05];

    private readonly Dictionary<double, IssueScore> _scores = [];

    [OneTimeSetUp]
    public void Measure()
    {
        foreach (var level in Levels) _scores[level] = ScoreAt(level);
    }

    [Test]
    public void At_two_per_cent_no_score_falls_by_more_than_a_twentieth()
    {
        var fallen = _scores[0].Figures.Zip(_scores[WatchedLevel].Figures).Where(pair => pair.First.Value - pair.Second.Value > MostLoss).Select(pair => pair.First.Name);

        Assert.That(fallen, Is.Empty, _scores[WatchedLevel].ToString());
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

    private static IssueScore ScoreAt(double level)
    {
        var score = new IssueScore();
        for (var seed = FirstSeed; seed < FirstSeed + (level == 0 ? 1 : Seeds); seed++)
        {
            foreach (var path in IssueFiles.Sample) score += ScoreOne(path, level, new Random(seed));
        }

        return score;
    }

    private static IssueScore ScoreOne(string path, double level, Random random)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(path)).Text;
        var damaged = DamagedIssue.Of(text, Annotation.OfSample(path), DamageRates.Of(level), random);
        return IssueScorer.Score(damaged.Gold, IssueParser.Parse(Encoding.UTF8.GetBytes(damaged.Text), Path.GetFileName(path)));
    }

    private string Report()
    {
        var report = new StringBuilder();
        report.Append(string.Create(CultureInfo.InvariantCulture, $"""
            # How much does damaged text cost?

            The {IssueFiles.Sample.Count()} issues of `corpus/`, damaged with seeds {FirstSeed} to {FirstSeed + Seeds - 1} each and scored against their annotations, counts added up over issues and seeds.
            At level p a share p of all characters is damaged (half of the Han characters by one of the three nearest look-alike glyphs, half by a blank behind them; marks lost or of the
            other width; digits and letters of the other width), a share p of the paragraphs is torn in two by a blank line, and a share p changes places with the next paragraph.
            Titles, subtitles, sections and authors are asked as the damaged page prints them; dates are asked as they were meant.

            The table is made by `make golden` and compared by a test; another test asks that at {WatchedLevel:P0} no figure lies more than {MostLoss} below the sound text's.


            """).ReplaceLineEndings("\n"));
        report.Append("| damage | ").AppendJoin(" | ", _scores[0].Figures.Select(figure => figure.Name)).Append(" |\n");
        report.Append("|---|").Insert(report.Length, "---|", _scores[0].Figures.Count).Append('\n');
        foreach (var level in Levels)
        {
            report.Append(CultureInfo.InvariantCulture, $"| {level:P0} | ").AppendJoin(" | ", _scores[level].Figures.Select(figure => figure.Value.ToString("F3", CultureInfo.InvariantCulture))).Append(" |\n");
        }

        return report.ToString();
    }
}
