using SearchService.Engine.Queries;

namespace SearchService.Engine.Tests.Queries;

public class QueryLimitsTests
{
    private static readonly Query Leaf = new TermQuery("body", "甲");

    private static readonly TestCaseData[] Refused =
    [
        new(new BooleanQuery { MinimumShould = -1 }, "MinimumShould"),
        new(new BoostQuery(Leaf, -1), "boost"),
        new(new BoostQuery(Leaf, float.NaN), "boost"),
        new(new ConstantScoreQuery(Leaf, float.PositiveInfinity), "constant"),
        new(new DisjunctionMaxQuery([Leaf], 1.5f), "tie breaker"),
        new(new PhraseQuery("body", []), "no terms"),
        new(new PhraseQuery("body", [("甲", 1), ("乙", 0)]), "ascend"),
        new(new PhraseQuery("body", [("甲", int.MinValue), ("乙", int.MaxValue)]), "spans"),
        new(new PhraseQuery("body", [("甲", 0)], -1), "slop"),
        new(new PrefixQuery("body", ""), "prefix is empty"),
        new(new PrefixQuery("body", "甲", 0), "MaxExpansions"),
        new(new WildcardQuery("body", "*甲"), "begin with a literal"),
        new(new WildcardQuery("body", "a*********"), "more than 8"),
    ];

    [TestCaseSource(nameof(Refused))]
    public void An_argument_out_of_bounds_is_refused_by_name(Query query, string named) =>
        Assert.That(() => QueryLimits.Check(new BooleanQuery { Should = [Leaf, query] }), Throws.ArgumentException.With.Message.Contains(named));

    [Test]
    public void Nesting_is_allowed_to_the_limit_and_no_deeper()
    {
        var deepest = Nested(QueryLimits.MaximumDepth - 1);

        Assert.That(() => QueryLimits.Check(deepest), Throws.Nothing);
        Assert.That(() => QueryLimits.Check(new BoostQuery(deepest, 1)), Throws.ArgumentException.With.Message.Contains("deeper"));
    }

    [Test]
    public void A_million_levels_are_refused_without_a_stack_overflow() =>
        Assert.That(() => QueryLimits.Check(Nested(1_000_000)), Throws.ArgumentException);

    [Test]
    public void Leaves_are_counted_over_the_whole_tree_with_every_term_of_a_phrase()
    {
        var half = new BooleanQuery { Should = [.. Enumerable.Repeat(Leaf, QueryLimits.MaximumLeaves / 2)] };
        var phrase = new PhraseQuery("body", [.. Enumerable.Range(0, QueryLimits.MaximumLeaves / 2).Select(static i => ("甲", i))]);

        Assert.That(() => QueryLimits.Check(new BooleanQuery { Must = [half, phrase] }), Throws.Nothing);
        Assert.That(() => QueryLimits.Check(new BooleanQuery { Must = [half, phrase], MustNot = [Leaf] }), Throws.ArgumentException.With.Message.Contains("leaves"));
    }

    private static Query Nested(int levels)
    {
        var query = Leaf;
        for (var i = 0; i < levels; i++) query = new BoostQuery(query, 1);
        return query;
    }
}
