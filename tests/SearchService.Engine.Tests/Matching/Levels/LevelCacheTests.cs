using SearchService.Engine.Matching.Levels;

namespace SearchService.Engine.Tests.Matching.Levels;

public class LevelCacheTests
{
    private const int Documents = 10_000;
    private const int Frequency = 1000;
    private const long Most = Documents * 240L;

    [Test]
    public void A_term_gets_levels_on_its_second_use()
    {
        var cache = new LevelCache(Documents, Most);

        Assert.That(cache.MakeRoom(7, Frequency), Is.False);
        Assert.That(cache.MakeRoom(7, Frequency), Is.True);
    }

    [Test]
    public void Without_room_nothing_has_levels()
    {
        var cache = new LevelCache(Documents, 0);

        Assert.That(Use(cache, 7, 100), Is.False);
    }

    [Test]
    public void It_never_holds_more_than_its_share_of_bytes()
    {
        var cache = new LevelCache(Documents, Most);

        for (var term = 1; term <= 5000; term++) Use(cache, term, 20);

        Assert.That(cache.Count, Is.GreaterThan(100));
        Assert.That(cache.SizeInBytes, Is.LessThanOrEqualTo(Most));
    }

    [Test]
    public void Terms_in_use_stay_and_others_leave()
    {
        var cache = new LevelCache(Documents, Most);
        Use(cache, 1, 2);
        Use(cache, 2, 2);

        for (var term = 3; term <= 2000; term++)
        {
            Assert.That(cache.TryFind(1, out _), Is.True);
            Use(cache, term, 20);
        }

        Assert.That(cache.TryFind(2, out _), Is.False);
    }

    [Test]
    public void While_all_terms_are_in_use_a_newcomer_waits()
    {
        var cache = new LevelCache(Documents, Most);
        var term = 1;
        for (; Use(cache, term, 2); term++)
        {
        }

        for (var kept = 1; kept < term; kept++) cache.TryFind(kept, out _);

        Assert.That(Use(cache, term, 6), Is.False);
        Assert.That(Use(cache, term, 1), Is.True, "nobody has asked for the others since");
    }

    private static bool Use(LevelCache cache, long term, int times)
    {
        for (var use = 0; use < times; use++)
        {
            if (cache.TryFind(term, out _)) return true;
            if (!cache.MakeRoom(term, Frequency)) continue;
            cache.Keep(term, new TermLevels(
                new byte[TermLevels.RowsOf(Documents) * TermLevels.RowBytes], new byte[TermLevels.ClustersOf(Documents) * TermLevels.ClusterBytes], new byte[Frequency], ([], new int[TermLevels.Count]), []));
            return true;
        }

        return false;
    }
}
