using SearchService.Engine.Queries;
using SearchService.TestKit.Naive;

namespace SearchService.TestKit;

/// <summary>Small mean corpora and queries: few distinct terms, so that everything collides, and repeated documents, so that blocks are crossed.</summary>
public static class Gens
{
    private static readonly string[] Words = ["甲", "乙", "甲乙", "ａ", "ab", "𠀀"];

    /// <summary>A term; the first are frequent, the last two rare or absent.</summary>
    public static string Word(Random random) => random.Next(12) == 0 ? "无" : Words[Math.Min(random.Next(Words.Length), random.Next(Words.Length))];

    /// <summary>Documents: some written once, some up to 200 times over, shuffled; about a tenth deleted in half of the corpora.</summary>
    public static List<TestDocument> Corpus(Random random, int distinct = 24)
    {
        var documents = new List<TestDocument>();
        for (var i = random.Next(1, distinct); i > 0; i--)
        {
            var copies = random.Next(4) == 0 ? random.Next(1, 200) : random.Next(1, 8);
            documents.AddRange(Enumerable.Repeat(Document(random), copies));
        }

        var shuffled = documents.ToArray();
        if (random.Next(2) == 0) random.Shuffle(shuffled);
        return random.Next(2) == 0 ? [.. shuffled] : [.. shuffled.Select((document, doc) => document with { IsDeleted = doc > 0 && random.Next(10) == 0 })];
    }

    /// <summary>Cuts a corpus into one to four segments, none empty.</summary>
    public static List<List<TestDocument>> Segments(Random random, IReadOnlyList<TestDocument> documents)
    {
        var cuts = new SortedSet<int> { documents.Count };
        for (var i = random.Next(4); i > 0; i--) cuts.Add(random.Next(1, documents.Count + 1));
        var from = 0;
        var segments = new List<List<TestDocument>>();
        foreach (var cut in cuts)
        {
            segments.Add([.. documents.Skip(from).Take(cut - from)]);
            from = cut;
        }

        return segments;
    }

    /// <summary>A query tree.</summary>
    public static Query Query(Random random, int depth = 3) => random.Next(depth > 0 ? 14 : 9) switch
    {
        < 4 => Term(random),
        4 or 5 => Phrase(random, slop: 0),
        6 => new RangeQuery("day", random.Next(12) - 1, random.Next(12)),
        7 => random.Next(2) == 0 ? new PrefixQuery(Field(random), Word(random).EnumerateRunes().First().ToString()) : new WildcardQuery(Field(random), random.Next(2) == 0 ? "甲*" : "a?"),
        8 => random.Next(3) == 0 ? new MatchNoneQuery() : new MatchAllQuery(),
        9 => new BoostQuery(Query(random, depth - 1), random.Next(5) / 2f),
        10 => new ConstantScoreQuery(Query(random, depth - 1), random.Next(1, 5) / 2f),
        11 => new DisjunctionMaxQuery(Some(random, depth, 4), random.Next(5) / 4f),
        _ => Boolean(random, depth),
    };

    /// <summary>A term query on any field.</summary>
    public static Query Term(Random random) => new TermQuery(Field(random), Word(random));

    /// <summary>A phrase of one to four places, some with holes or the same place twice.</summary>
    public static PhraseQuery Phrase(Random random, int slop)
    {
        var position = 0;
        var terms = new List<(string, int)> { (Word(random), 0) };
        for (var i = random.Next(4); i > 0; i--) terms.Add((Word(random), position += random.Next(8) == 0 ? 2 : 1));
        return new PhraseQuery(random.Next(3) == 0 ? "title" : "body", terms, slop);
    }

    /// <summary>A boolean query with any mix of clauses.</summary>
    public static BooleanQuery Boolean(Random random, int depth) => Boolean(random, most => Some(random, depth, most));

    /// <summary>The same of clauses from elsewhere: <paramref name="some"/> makes one up to so many.</summary>
    public static BooleanQuery Boolean(Random random, Func<int, IReadOnlyList<Query>> some) => new()
    {
        Must = random.Next(2) == 0 ? [] : some(3),
        Should = random.Next(3) == 0 ? [] : some(5),
        MustNot = random.Next(3) != 0 ? [] : some(2),
        Filter = random.Next(3) != 0 ? [] : some(3),
        MinimumShould = random.Next(3) != 0 ? 0 : random.Next(4),
    };

    private static List<Query> Some(Random random, int depth, int most) =>
        [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Query(random, depth - 1))];

    private static string Field(Random random) => random.Next(4) switch { 0 => "title", 1 => "tag", _ => "body" };

    private static TestDocument Document(Random random) => new()
    {
        Title = Text(random, 4),
        Body = Text(random, random.Next(6) == 0 ? 90 : 12),
        Tags = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Word(random)).Distinct()],
        Sections = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Word(random)).Distinct()],
        Days = [.. Enumerable.Range(0, random.Next(3)).Select(_ => (long)random.Next(10))],
    };

    private static string Text(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(most + 1)).Select(_ => random.Next(15) == 0 ? "_" : Word(random)));
}
