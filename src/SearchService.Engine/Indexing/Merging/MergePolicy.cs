namespace SearchService.Engine.Indexing.Merging;

/// <summary>Which neighbors are worth merging?</summary>
/// <remarks>
/// Log-structured merging (O'Neil et al. 1996): segments fall into levels by size, eight times as large each; eight of a level, with what smaller ones stand between them,
/// become one segment of the next. Only neighbors are merged, so that documents keep their order, and equal scores theirs. Each byte is copied once per level.
/// A segment with more than a third of its documents deleted is written anew alone.
/// </remarks>
internal static class MergePolicy
{
    /// <summary>How many segments of a level become one.</summary>
    public const int Factor = 8;

    private const long FirstLevelBytes = 1 << 18;

    /// <summary>The run to merge next; an empty one when all is well.</summary>
    /// <param name="liveBytes">What a merge would copy of each segment.</param>
    /// <param name="deletedShare">Which share of each segment's documents is deleted.</param>
    public static Range Find(IReadOnlyList<long> liveBytes, IReadOnlyList<double> deletedShare)
    {
        var levels = liveBytes.Select(LevelOf).ToArray();
        foreach (var level in levels.Distinct().Order())
        {
            var (start, full) = (0, 0);
            for (var i = 0; i < levels.Length; i++)
            {
                if (levels[i] > level) (start, full) = (i + 1, 0);
                else if (levels[i] == level && ++full == Factor) return start..(i + 1);
            }
        }

        for (var i = 0; i < deletedShare.Count; i++)
        {
            if (deletedShare[i] > 1.0 / 3) return i..(i + 1);
        }

        return 0..0;
    }

    /// <summary>The run of <paramref name="count"/> neighbors that is cheapest to merge.</summary>
    public static Range Cheapest(IReadOnlyList<long> liveBytes, int count)
    {
        var (best, bestStart) = (long.MaxValue, 0);
        for (var start = 0; start + count <= liveBytes.Count; start++)
        {
            var bytes = liveBytes.Skip(start).Take(count).Sum();
            if (bytes < best) (best, bestStart) = (bytes, start);
        }

        return bestStart..(bestStart + count);
    }

    private static int LevelOf(long bytes)
    {
        var level = 0;
        for (var limit = FirstLevelBytes; bytes > limit; limit *= Factor) level++;
        return level;
    }
}
