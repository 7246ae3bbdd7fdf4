using SearchService.Engine.Queries;

namespace SearchService.TestKit;

/// <summary>Random queries of every kind the engine knows, nested: what <see cref="Gens"/> makes, and fuzzy terms, sloppy phrases and wildcards of any shape.</summary>
public static class QueryGrammar
{
    private const int MostLeaves = 40;

    /// <summary>A query tree of at most forty leaves.</summary>
    public static Query Query(Random random)
    {
        while (true)
        {
            var query = Tree(random, random.Next(5));
            if (Leaves(query).Take(MostLeaves + 1).Count() <= MostLeaves) return query;
        }
    }

    /// <summary>The leaves of a tree.</summary>
    public static IEnumerable<Query> Leaves(Query query) => query switch
    {
        BooleanQuery boolean => ((IEnumerable<Query>)[.. boolean.Must, .. boolean.Should, .. boolean.Filter, .. boolean.MustNot]).SelectMany(Leaves),
        DisjunctionMaxQuery dismax => dismax.Alternatives.SelectMany(Leaves),
        BoostQuery boost => Leaves(boost.Inner),
        ConstantScoreQuery constant => Leaves(constant.Inner),
        _ => [query],
    };

    /// <summary>A fuzzy term with any settings.</summary>
    public static FuzzyQuery Fuzzy(Random random) => new(random.Next(4) == 0 ? "tag" : "body", Word(random))
    {
        Edits = (FuzzyEdits)random.Next(3),
        PrefixLength = random.Next(4) == 0 ? random.Next(3) : 0,
        LookAlikes = random.Next(2) == 0 ? [] : ["乙ａ", "甲𠀀"],
    };

    private static Query Tree(Random random, int depth) => random.Next(depth > 0 ? 16 : 6) switch
    {
        0 => Fuzzy(random),
        1 => Sloppy(random),
        2 => Wildcard(random),
        < 6 => Gens.Query(random, 0),
        6 => new BoostQuery(Tree(random, depth - 1), random.Next(5) / 2f),
        7 => new ConstantScoreQuery(Tree(random, depth - 1), random.Next(1, 5) / 2f),
        < 10 => new DisjunctionMaxQuery(Some(random, depth, 4), random.Next(5) / 4f),
        _ => Gens.Boolean(random, most => Some(random, depth, most)),
    };

    private static List<Query> Some(Random random, int depth, int most) =>
        [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Tree(random, depth - 1))];

    // Of different words only: where one stands twice, Lucene's alignments are not those of every combination.
    private static PhraseQuery Sloppy(Random random)
    {
        var phrase = Gens.Phrase(random, random.Next(1, 6));
        return phrase with { Terms = [.. phrase.Terms.DistinctBy(static place => place.Term)] };
    }

    private static WildcardQuery Wildcard(Random random)
    {
        var rest = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(3) switch { 0 => "?", 1 => "*", _ => "乙" }));
        return new WildcardQuery("body", (random.Next(2) == 0 ? "甲" : "a") + rest);
    }

    private static string Word(Random random) => Gens.Word(random) + (random.Next(3) == 0 ? Gens.Word(random) : "");
}
