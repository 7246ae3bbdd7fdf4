using System.Text.Json;
using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.People;

/// <summary>How many of the annotated people are found, and how many of those found are annotated?</summary>
public sealed class PeopleScoreTests
{
    private static string Sample => Path.Combine(Places.Root, "tests", "SearchService.Issues.Tests", "Gold", "Sample");

    [Test]
    public void People_of_the_sample_are_found()
    {
        var score = Directory.EnumerateFiles(Sample, "*.json").Order(StringComparer.Ordinal)
            .Select(path => Score(path, Directory.EnumerateFiles(Places.Corpus, Path.GetFileNameWithoutExtension(path) + ".*").Single()))
            .Aggregate((left, right) => left + right);

        Assert.Multiple(() =>
        {
            Assert.That(score.Precision, Is.GreaterThanOrEqualTo(0.98), score.ToString());
            Assert.That(score.Recall, Is.GreaterThanOrEqualTo(0.95), score.ToString());
        });
    }

    [TestCase("2022-11-12.json", "哈尔滨政协-2022-11-12.txt")]
    [TestCase("harbin-pian.json", "政协奋进新征程-哈尔滨篇.txt")]
    public void People_of_the_real_references_are_found(string reference, string file)
    {
        var score = Score(Path.Combine(Places.RequireGold(), reference), Path.Combine(Places.RequireArchive(), file));

        Assert.Multiple(() =>
        {
            Assert.That(score.Precision, Is.GreaterThanOrEqualTo(0.97), score.ToString());
            Assert.That(score.Recall, Is.GreaterThanOrEqualTo(0.97), score.ToString());
        });
    }

    private static Tally Score(string reference, string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(reference));
        var parsed = IssueParser.Parse(File.ReadAllBytes(file), Path.GetFileName(file));
        var byTitle = parsed.Articles.GroupBy(article => TextKey.Of(article.Title)).ToDictionary(group => group.Key, group => group.First());
        var tally = new Tally(0, 0, 0, "");
        foreach (var article in gold.RootElement.GetProperty("articles").EnumerateArray())
        {
            var found = byTitle.GetValueOrDefault(TextKey.Of(article.GetProperty("title").GetString()!));
            tally += Compare(article.GetProperty("persons"), found?.People ?? []);
        }

        return tally;
    }

    /// <summary>By name; a name found counts for the person whose printed form it is.</summary>
    private static Tally Compare(JsonElement persons, IReadOnlyList<PersonMention> people)
    {
        var nameOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var person in persons.EnumerateArray())
        {
            var name = person.GetProperty("name").GetString()!;
            foreach (var surface in person.GetProperty("surfaces").EnumerateArray()) nameOf[Plain(surface.GetString()!)] = name;
            nameOf[name] = name;
        }

        var wanted = nameOf.Values.ToHashSet();
        var got = people.Select(person => nameOf.GetValueOrDefault(person.Name) ?? person.Surfaces.Select(surface => nameOf.GetValueOrDefault(Plain(surface))).FirstOrDefault(name => name is not null) ?? person.Name).ToHashSet();
        var wrong = string.Join(' ', got.Except(wanted).Select(name => "+" + name).Concat(wanted.Except(got).Select(name => "-" + name)));
        return new Tally(wanted.Intersect(got).Count(), got.Except(wanted).Count(), wanted.Except(got).Count(), wrong);
    }

    private static string Plain(string surface) => string.Concat(surface.Where(unit => !char.IsWhiteSpace(unit)));

    private sealed record Tally(int Right, int Extra, int Missing, string Wrong)
    {
        public double Precision => Right + Extra == 0 ? 1 : (double)Right / (Right + Extra);

        public double Recall => Right + Missing == 0 ? 1 : (double)Right / (Right + Missing);

        public static Tally operator +(Tally left, Tally right) =>
            new(left.Right + right.Right, left.Extra + right.Extra, left.Missing + right.Missing, $"{left.Wrong} {right.Wrong}".Trim());
    }
}
