using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.People;

/// <summary>What holds for people in any text: the sample, cut, shuffled and damaged at random.</summary>
public sealed class PeopleProperties
{
    [Test]
    public void Every_surface_stands_in_its_article_at_the_line_it_names()
    {
        foreach (var path in Directory.EnumerateFiles(Places.Corpus).Where(path => !path.EndsWith("README.md", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(path);
            var issue = IssueParser.Parse(bytes, Path.GetFileName(path));

            Assert.That(issue.Articles.SelectMany(article => article.People), Is.Not.Empty);
            AssertPlaces(issue, TextDecoder.Decode(bytes).Text);
        }
    }

    [Test]
    public void Damaged_files_never_throw_and_keep_surfaces_in_place()
    {
        var text = File.ReadAllText(Path.Combine(Places.Corpus, "澜江政协-2023-09.md"));

        Tries.Run(12, random =>
        {
            var damaged = Damage(text, random);
            AssertPlaces(PeopleOf.Parsed(damaged, "澜江政协-2023-09.md"), damaged);
        });
    }

    [Test]
    public void The_same_issue_is_read_the_same_way_twice()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Places.Corpus, "澜江政协-2024-05.txt"));

        var first = IssueJson.Write(IssueParser.Parse(bytes, "澜江政协-2024-05.txt"));
        var second = IssueJson.Write(IssueParser.Parse(bytes, "澜江政协-2024-05.txt"));

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Endless_lists_and_open_brackets_are_read_in_bounded_time()
    {
        var names = PeopleOf.Names("出席的有副主席" + string.Concat(Enumerable.Repeat("李明远、王志刚（《〈", 4_000)));

        Assert.That(names, Does.Contain("李明远"));
    }

    private static void AssertPlaces(ParsedIssue issue, string text)
    {
        var lines = text.Split('\n');
        foreach (var article in issue.Articles)
        {
            foreach (var person in article.People) AssertPlace(article, person, lines);
        }
    }

    /// <summary>The first mention begins on its line; it may end a few lines below, where a name is broken.</summary>
    private static void AssertPlace(Article article, PersonMention person, string[] lines)
    {
        const int longestBreak = 6;
        var there = Plain(string.Concat(lines.Skip(person.Line - 1).Take(longestBreak)));
        Assert.That(person.Surfaces.Any(surface => there.Contains(Plain(surface), StringComparison.Ordinal)), Is.True, $"{person.Name} at line {person.Line}");
        Assert.That(person.Line, Is.InRange(article.FirstLine, article.LastLine), person.Name);
        Assert.That(person.Count, Is.GreaterThanOrEqualTo(person.Surfaces.Count), person.Name);
        Assert.That(person.Surfaces, Is.Not.Empty.And.Unique, person.Name);
        Assert.That(person.Basis, Is.Not.Empty, person.Name);
    }

    private static string Damage(string text, Random random)
    {
        var units = text.ToCharArray();
        for (var i = 0; i < units.Length / 50; i++)
        {
            var at = random.Next(units.Length);
            units[at] = random.Next(4) switch { 0 => '\n', 1 => ' ', 2 => '·', _ => units[random.Next(units.Length)] };
        }

        var cut = random.Next(units.Length);
        return string.Concat(new string(units, cut, units.Length - cut), new string(units, 0, cut));
    }

    private static string Plain(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit is not ('*' or '#')));
}
