using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Levels;
using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Queries;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Matching.Levels;

public unsafe class LevelSumsProperties
{
    [Test]
    public void Registers_and_plain_numbers_give_the_same_sums() => Run((random, segment, terms) =>
    {
        var required = random.Next(terms.Length + 1);
        var (vectors, scalars) = (new LevelSums(terms, required), new LevelSums(terms, required, usesVectors: false));
        byte* one = stackalloc byte[TermLevels.Cluster], other = stackalloc byte[TermLevels.Cluster];

        for (var group = 0; group < segment.Count / TermLevels.GroupLength; group++)
        {
            vectors.SumDocuments(group, one);
            scalars.SumDocuments(group, other);
            var least = random.Next(1, 256);
            Assert.That(new ReadOnlySpan<byte>(one, TermLevels.GroupLength).SequenceEqual(new ReadOnlySpan<byte>(other, TermLevels.GroupLength)));
            Assert.That(vectors.Reaching(group, least), Is.EqualTo(scalars.Reaching(group, least)));
        }

        for (var cluster = 0; cluster < TermLevels.ClustersOf(segment.Count); cluster++)
        {
            vectors.SumGroups(cluster, one);
            scalars.SumGroups(cluster, other);
            Assert.That(new ReadOnlySpan<byte>(one, TermLevels.Cluster).SequenceEqual(new ReadOnlySpan<byte>(other, TermLevels.Cluster)));
        }
    });

    [Test]
    public void A_document_reaches_the_sum_that_its_score_asks_for_and_so_does_its_group() => Run((random, segment, terms) =>
    {
        var required = random.Next(terms.Length + 1);
        var sums = new LevelSums(terms, required);
        var groupSums = stackalloc byte[TermLevels.Cluster];

        for (var doc = 0; doc < segment.Count; doc++)
        {
            var (score, hasRequired) = (0.0, true);
            for (var i = 0; i < terms.Length; i++)
            {
                var has = terms[i].Levels.Level(doc) > 0;
                if (has) score += terms[i].Score(doc);
                hasRequired &= has || i >= required;
            }

            if (!hasRequired || score == 0) continue;
            var least = sums.LeastFor((float)score);
            var group = doc / TermLevels.GroupLength;
            sums.SumGroups(group / TermLevels.Cluster, groupSums);
            Assert.That(sums.Reaching(group, least) >> (doc % TermLevels.GroupLength) & 1, Is.EqualTo(1));
            Assert.That((int)groupSums[group % TermLevels.Cluster], Is.GreaterThanOrEqualTo(least));
        }
    });

    private static void Run(Action<Random, IndexedSegment, LeveledTerm[]> property) => Tries.Run(10, random =>
    {
        var segment = new IndexedSegment(LeveledCorpus.Random(random));
        var clock = new SearchClock(TimeProvider.System, int.MaxValue, CancellationToken.None);
        var statistics = LeveledCorpus.Statistics([segment]);
        var opening = new Opening(statistics.Segments[0], clock, Scores.Best);
        var terms = new List<LeveledTerm>();
        foreach (var word in LeveledCorpus.Words)
        {
            var plan = new Planner(statistics, clock).Plan(new TermQuery("body", word), random.Next(1, 5)) as TermPlan;
            plan?.Leveled(opening, 0);
            if (plan?.Leveled(opening, 0) is { } term) terms.Add(term);
        }

        if (terms.Count > 0) property(random, segment, [.. terms]);
    });
}
