using System.Runtime.CompilerServices;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching;

/// <summary>Which documents of a segment pass a filter that was asked before? One cache per segment; it goes when the segment goes.</summary>
/// <remarks>
/// Segments never change and deletions are applied elsewhere, so a set stays right for as long as the segment lives. A filter is kept from its second use on:
/// most are asked once. At most 64 sets per segment, the least recently used goes first: 64 bits per document at worst. Thread-safe.
/// </remarks>
internal sealed class FilterCache
{
    private const int MostKept = 64;
    private const int MostSeen = 256;

    private static readonly ConditionalWeakTable<SegmentView, FilterCache> Caches = [];

    private readonly Lock _lock = new();
    private readonly Dictionary<Query, Kept> _kept = [];
    private readonly HashSet<Query> _seenOnce = [];
    private long _uses;

    /// <summary>The cache of a segment.</summary>
    public static FilterCache Of(SegmentView segment) => Caches.GetValue(segment, static _ => new FilterCache());

    /// <summary>How many sets are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _kept.Count;
        }
    }

    /// <summary>The set of a filter, if it is kept.</summary>
    public bool TryFind(Query filter, out DocBits bits)
    {
        lock (_lock)
        {
            var isKept = _kept.TryGetValue(filter, out var kept);
            if (isKept) kept!.LastUse = ++_uses;
            bits = kept?.Bits!;
            return isKept;
        }
    }

    /// <summary>Notes a use of a filter that is not kept; true from the second use on: then keeping it is worth its while.</summary>
    public bool IsAskedAgain(Query filter)
    {
        lock (_lock)
        {
            if (_seenOnce.Remove(filter)) return true;
            if (_seenOnce.Count >= MostSeen) _seenOnce.Clear();
            _seenOnce.Add(filter);
            return false;
        }
    }

    /// <summary>Keeps a complete set; it must not change from now on.</summary>
    public void Keep(Query filter, DocBits bits)
    {
        lock (_lock)
        {
            if (_kept.Count >= MostKept) _kept.Remove(_kept.MinBy(static kept => kept.Value.LastUse).Key);
            _kept[filter] = new Kept { Bits = bits, LastUse = ++_uses };
        }
    }

    private sealed class Kept
    {
        public required DocBits Bits { get; init; }

        public long LastUse { get; set; }
    }
}
