using SearchService.Engine.Queries;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Queries;

public class QueryEqualityTests
{
    [Test]
    public void Trees_built_alike_are_equal_and_hash_alike() => Tries.Run(200, random =>
    {
        var seed = random.Next();

        var one = Gens.Query(new Random(seed));
        var other = Gens.Query(new Random(seed));

        Assert.That(other, Is.EqualTo(one));
        Assert.That(other.GetHashCode(), Is.EqualTo(one.GetHashCode()));
    });

    [Test]
    public void Any_part_makes_a_difference()
    {
        Query a = new TermQuery("body", "甲");
        Query b = new TermQuery("body", "乙");
        Query[] distinct =
        [
            a, b, new TermQuery("title", "甲"), new BooleanQuery { Must = [a] }, new BooleanQuery { Should = [a] }, new BooleanQuery { MustNot = [a] },
            new BooleanQuery { Filter = [a] }, new BooleanQuery { Should = [a, b] }, new BooleanQuery { Should = [b, a] }, new BooleanQuery { Should = [a, b], MinimumShould = 2 },
            new DisjunctionMaxQuery([a, b]), new DisjunctionMaxQuery([a, b], 0.5f), new DisjunctionMaxQuery([b, a]),
            PhraseQuery.Of("body", "甲", "乙"), PhraseQuery.Of("body", "乙", "甲"), PhraseQuery.Of("body", "甲", "乙") with { Slop = 1 },
            new PhraseQuery("body", [("甲", 0), ("乙", 2)]),
        ];

        Assert.That(distinct.Distinct().Count(), Is.EqualTo(distinct.Length));
    }
}
