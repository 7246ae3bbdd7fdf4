using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Parameters;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Search.Language;

public sealed class QueryLanguageProperties
{
    private static readonly string[] Pieces =
    [
        "供水", "甲", "a", "AND", "OR", "NOT", "ＡＮＤ", " ", " ", "　", "(", ")", "（", "）", "\"", "“", "”", "「", "」", "-", "－", "*", "＊", "~", "～", "5", "1,0", ",", "，",
        ":", "：", "title:", "person：", "section:", "issue:", "date:", "2023", "2023-06", "..", "\ud83d", "𠀀", "\0", "\t", "http://", "foo:", "0001", "9999", "\u200B",
    ];

    [Test]
    public void Any_text_parses_and_what_was_understood_reads_back_as_the_same_tree() => Tries.Run(20_000, random =>
    {
        var typed = string.Concat(random.GetItems(Pieces, random.Next(24)));

        var query = QueryParser.Parse(typed);
        var again = QueryParser.Parse(QueryPrinter.Print(query.Root));

        Assert.That(again.Root, Is.EqualTo(query.Root), $"{typed} → {QueryPrinter.Print(query.Root)}");
    });

    [Test]
    public void Any_tree_reads_back_from_its_text() => Tries.Run(5000, random =>
    {
        var tree = Tree(random, 4);

        var query = QueryParser.Parse(QueryPrinter.Print(tree));

        Assert.That(query.Root, Is.EqualTo(tree), QueryPrinter.Print(tree));
        Assert.That(query.Ignored, Is.Empty);
    });

    [Test]
    public void Any_characters_at_all_parse() => Tries.Run(5000, random =>
    {
        var typed = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(char.MaxValue + 1))]);

        Assert.That(QueryParser.Parse(typed).Ignored, Is.Not.Null);
    });

    private static QuerySyntax Tree(Random random, int depth) => random.Next(depth > 0 ? 10 : 5) switch
    {
        0 => new PhraseSyntax(random.Next(2) == 0 ? "法律 管家" : "水", random.Next(2) == 0 ? null : random.Next(101)),
        1 => new PrefixSyntax(random.Next(2) == 0 ? "冰" : "ab"),
        2 => new DateSyntax(Days(random)),
        3 or 4 => new WordSyntax(random.GetItems(["供水", "甲", "a-b", "x:y", "10:30", "𠀀"], 1)[0]),
        5 => SyntaxForms.Not(Tree(random, depth - 1)),
        6 => new ScopedSyntax(random.GetItems(Enum.GetValues<QueryScope>(), 1)[0], Tree(random, depth - 1)),
        7 or 8 => SyntaxForms.All(Trees(random, depth))!,
        _ => SyntaxForms.Any(Trees(random, depth))!,
    };

    private static List<QuerySyntax> Trees(Random random, int depth) => [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Tree(random, depth - 1))];

    private static DaySpan Days(Random random)
    {
        var first = new DateOnly(2023, 1, 1).AddDays(random.Next(400));
        return random.Next(4) switch
        {
            0 => new DaySpan(first, first.AddDays(random.Next(100))),
            1 => new DaySpan(DateOnly.MinValue, first),
            2 => new DaySpan(first, DateOnly.MaxValue),
            _ => DaySpan.Of(first.Year, first.Month, null)!.Value,
        };
    }
}
