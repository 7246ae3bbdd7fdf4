using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SearchService.Issues.Text;
using SearchService.TestKit;
using SearchService.TestKit.Damage;
using SearchService.TestKit.Scores;

namespace SearchService.Issues.Tests.Scores;

public sealed class IssueScorerTests
{
    [TestCase(0)]
    [TestCase(0.02)]
    [TestCase(0.1)]
    public void Every_figure_is_the_reference_scorers(double level)
    {
        var scorer = Path.Combine(Places.RequireGold(), "score.py");
        var path = Path.Combine(Places.Corpus, "澜江政协-2021-11-12.txt");
        var damaged = DamagedIssue.Of(TextDecoder.Decode(File.ReadAllBytes(path)).Text, Annotation.OfSample(path), DamageRates.Of(level), new Random(7));
        var parsed = IssueParser.Parse(Encoding.UTF8.GetBytes(damaged.Text), Path.GetFileName(path));

        var ours = IssueScorer.Score(damaged.Gold, parsed);
        using var reference = JsonDocument.Parse(RunReference(scorer, damaged.Gold.Write(), IssueJson.Write(parsed)));

        foreach (var (name, value) in ours.Figures) Assert.That(value, Is.EqualTo(reference.RootElement.GetProperty(name).GetDouble()).Within(0.00006), name);
        Assert.That(ours.Issue.Right, Is.EqualTo(reference.RootElement.GetProperty("issue").GetInt32()));
    }

    [Test]
    public void A_foreign_issue_scores_nothing()
    {
        var paths = IssueFiles.Sample.ToList();

        var score = IssueScorer.Score(Annotation.OfSample(paths[0]), IssueFiles.Parse(paths[1]));

        Assert.That(score.Titles.Value, Is.Zero);
        Assert.That(score.Articles.F1, Is.LessThan(0.2));
        Assert.That(score.Faults, Is.Not.Empty);
    }

    private static string RunReference(string scorer, string gold, string parsed)
    {
        var folder = Places.NewFolder();
        try
        {
            var (goldPath, parsedPath) = (Path.Combine(folder, "gold.json"), Path.Combine(folder, "parsed.json"));
            File.WriteAllText(goldPath, gold);
            File.WriteAllText(parsedPath, parsed);
            return RunPython(scorer, goldPath, parsedPath, "--json");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string RunPython(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Places.Skip("python3, which runs the reference scorer, is not there");
            throw;
        }
    }
}
