using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Records;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Reading;
using SearchService.Archive.Tests.Search.Naive;
using SearchService.Chinese.Folding;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Search.Building;

/// <summary>Sets of articles, over small archives where everything collides.</summary>
public sealed class QuestionQueriesProperties
{
    private static readonly string[] Pieces = ["供水", "历史", "街区", "九洞桥", "的", "，", "。", " ", "5", "G", "闻人澍", "停车", "难", "水", "\n"];
    private static readonly string[] Words = ["供水", "历史街区", "九洞桥", "停车难", "闻人澍", "闻人澍供水", "水", "5G", "街区的历史", "没有的", "难"];
    private static readonly LeafQueries Full = new(RankingProfile.Default, IsLean: false);

    [Test]
    public void Brackets_and_operators_mean_set_algebra() => Tries.Run(150, random =>
    {
        var archive = Archive(random);
        var (a, b) = (Tree(random, 2), Tree(random, 2));
        var (foundA, foundB) = (Found(archive, a), Found(archive, b));

        Assert.That(Found(archive, SyntaxForms.All([a, b])!), Is.EquivalentTo(foundA.Intersect(foundB)), $"{QueryPrinter.Print(a)} AND {QueryPrinter.Print(b)}");
        Assert.That(Found(archive, SyntaxForms.Any([a, b])!), Is.EquivalentTo(foundA.Union(foundB)), $"{QueryPrinter.Print(a)} OR {QueryPrinter.Print(b)}");
    });

    [Test]
    public void Not_never_leaks() => Tries.Run(200, random =>
    {
        var archive = Archive(random);
        var (a, b) = (Tree(random, 2), Tree(random, 2));
        var all = Enumerable.Range(0, archive.Articles.Count);

        Assert.That(Found(archive, SyntaxForms.Not(a)), Is.EquivalentTo(all.Except(Found(archive, a))), QueryPrinter.Print(a));
        Assert.That(Found(archive, SyntaxForms.All([b, SyntaxForms.Not(a)])!), Is.EquivalentTo(Found(archive, b).Except(Found(archive, a))), $"{QueryPrinter.Print(b)} -({QueryPrinter.Print(a)})");
    });

    [Test]
    public void Whatever_stands_in_an_article_finds_it_when_quoted() => Tries.Run(300, random =>
    {
        var archive = Archive(random);
        var article = random.Next(archive.Articles.Count);
        var text = string.Concat(archive.Articles[article].Paragraphs.Select(paragraph => paragraph.Text)).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        var start = random.Next(text.Length);
        var quoted = text.Substring(start, Math.Min(random.Next(1, 9), text.Length - start));
        if (quoted.Any(unit => unit < 0x3400) || quoted.Any(char.IsPunctuation)) return;

        Assert.That(Found(archive, new PhraseSyntax(quoted)), Does.Contain(article), quoted);
        Assert.That(Found(archive, new WordSyntax(quoted)), Is.SupersetOf(Found(archive, new PhraseSyntax(quoted))), quoted);
    });

    [Test]
    public void Leaving_out_what_only_ranks_changes_no_set() => Tries.Run(150, random =>
    {
        var archive = Archive(random);
        var tree = Tree(random, 2);

        Assert.That(Found(archive, tree, Full with { IsLean = true }), Is.EquivalentTo(Found(archive, tree)), QueryPrinter.Print(tree));
    });

    [Test]
    public void The_two_words_of_a_compound_close_together_are_among_those_anywhere() => Tries.Run(150, random =>
    {
        var archive = Archive(random);
        var word = new WordSyntax(random.GetItems(Words, 1)[0]);

        Assert.That(Found(archive, word), Is.SubsetOf(Matches(archive, new TreeQueries(archive.Known, Full, isLoose: true).Build(word))), word.Text);
    });

    [Test]
    public void A_filter_never_adds_a_hit() => Tries.Run(150, random =>
    {
        var archive = Archive(random);
        var question = new Question { Q = QueryPrinter.Print(Tree(random, 2)) };
        var filtered = random.Next(6) switch
        {
            0 => question with { People = ["闻人澍"] },
            1 => question with { From = new DateOnly(2023, 6, random.Next(1, 29)) },
            2 => question with { To = new DateOnly(2023, 6, random.Next(1, 29)), DateField = DateField.Issue },
            3 => question with { Section = "聚焦" },
            4 => question with { Role = "主席" },
            _ => question with { Issue = random.Next(2) == 0 ? "103" : "2023-06" },
        };

        Assert.That(First(archive, filtered), Is.SubsetOf(First(archive, question)), question.Q);
    });

    [Test]
    public void Traditional_and_full_width_characters_ask_the_same() => Tries.Run(150, random =>
    {
        var archive = Archive(random);
        var q = string.Join(' ', random.GetItems(Words, 2));
        var typed = q.Replace('历', '歷').Replace('区', '區').Replace('闻', '聞').Replace('桥', '橋').Replace('车', '車').Replace('难', '難').Replace('5', '５').Replace('G', 'ｇ').Replace(' ', '　');

        Assert.That(archive.Ask(typed).Hits.Select(hit => (hit.Id, hit.Score)), Is.EqualTo(archive.Ask(q).Hits.Select(hit => (hit.Id, hit.Score))), typed);
        Assert.That(CharacterFolding.Fold(typed), Is.Not.EqualTo(q).Or.EqualTo(CharacterFolding.Fold(q)));
    });

    private static TestArchive Archive(Random random) => new([.. Enumerable.Range(0, random.Next(1, 8)).Select(number => Article(random, number))]);

    private static ArticleRecord Article(Random random, int number)
    {
        var article = TestArchive.Article(number + Text(random, 3), [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Text(random, 12))]).Under(random.Next(2) == 0 ? "聚焦" : "特稿");
        if (random.Next(2) == 0) article = article.On($"2023-06-{random.Next(1, 15):00}", $"2023-06-{random.Next(15, 29):00}");
        if (random.Next(2) == 0) article = article.In(2023, random.Next(5, 8), 100 + random.Next(5));
        return random.Next(3) == 0 ? article.With("闻人澍", random.Next(2) == 0 ? "市政协主席" : "委员", "闻人澎") : article;
    }

    private static string Text(Random random, int most) => string.Concat(random.GetItems(Pieces, random.Next(1, most + 1))) is var text && text.Trim().Length > 0 ? text : "供水";

    private static QuerySyntax Tree(Random random, int depth) => random.Next(depth > 0 ? 12 : 8) switch
    {
        0 => new PhraseSyntax(random.GetItems(Words, 1)[0]),
        1 => new PhraseSyntax("街区 供水", random.Next(8)),
        2 => new PrefixSyntax(random.Next(2) == 0 ? "历" : "供水"),
        3 => new ScopedSyntax(random.GetItems(Enum.GetValues<QueryScope>(), 1)[0], new WordSyntax(random.GetItems([.. Words, "聚焦", "2023-06", "103"], 1)[0])),
        < 8 => new WordSyntax(random.GetItems(Words, 1)[0]),
        8 => SyntaxForms.Not(Tree(random, depth - 1)),
        9 or 10 => SyntaxForms.All([Tree(random, depth - 1), Tree(random, depth - 1)])!,
        _ => SyntaxForms.Any([Tree(random, depth - 1), Tree(random, depth - 1)])!,
    };

    private static List<int> Found(TestArchive archive, QuerySyntax tree, LeafQueries? leaves = null) =>
        Matches(archive, new TreeQueries(archive.Known, leaves ?? Full, isLoose: false).Build(tree));

    private static List<int> First(TestArchive archive, Question question) =>
        Matches(archive, new QuestionQueries(archive.Known, RankingProfile.Default).Steps(question, QueryReader.Read(question.Q)).First().Query);

    private static List<int> Matches(TestArchive archive, ArchiveQuery query) =>
        [.. archive.Snapshot.Search(new ArchiveRequest(query) { Limit = 1000 }, CancellationToken.None).Hits.Select(hit => hit.Document)];
}
