using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace SearchService.Engine.Matching.Levels;

/// <summary>Which frequent terms of a segment have been asked for often enough to have levels? One cache per segment; it goes when the segment goes.</summary>
/// <remarks>
/// A term gets levels on its second use. When the room is full, a newcomer needs more uses and takes the place of terms that nobody asked for since the last
/// newcomer looked (second chance, Corbató 1968). Finding takes no lock and, for a term in steady use, writes nothing. Thread-safe.
/// </remarks>
/// <param name="documents">Documents of the segment.</param>
/// <param name="most">Most bytes that it may hold.</param>
internal sealed class LevelCache(int documents, long most)
{
    private const int Counters = 1024;
    private const int UsesWhileThereIsRoom = 2;
    private const int UsesWhenFull = 8;

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<long, Kept> _kept = new();
    private readonly Queue<long> _inOrder = new();
    private (long Term, int Uses)[]? _counters;
    private long _bytes;

    /// <summary>Terms that have levels.</summary>
    public int Count => _kept.Count;

    /// <summary>Bytes held.</summary>
    public long SizeInBytes => Interlocked.Read(ref _bytes);

    /// <summary>The levels of a term, by what is the term's own in the segment.</summary>
    public bool TryFind(long term, [NotNullWhen(true)] out TermLevels? levels)
    {
        levels = null;
        if (!_kept.TryGetValue(term, out var kept)) return false;
        if (!kept.IsUsed) kept.IsUsed = true;
        levels = kept.Levels;
        return true;
    }

    /// <summary>Notes a use of a term that has no levels; true where it is worth while to build them, and there is room now.</summary>
    /// <remarks>Decided before anything is built: a term that finds no room costs no more than a look.</remarks>
    public bool MakeRoom(long term, int documentFrequency)
    {
        lock (_lock)
        {
            var room = most - TermLevels.SizeFor(documentFrequency, documents);
            if (room < 0) return false;
            ref var counter = ref CounterOf(term);
            counter = counter.Term == term ? (term, counter.Uses + 1) : (term, 1);
            if (counter.Uses < (_bytes <= room ? UsesWhileThereIsRoom : UsesWhenFull)) return false;
            for (var looks = _inOrder.Count; _bytes > room && looks > 0; looks--) LookAtOldest();
            if (_bytes > room) return false;
            counter = default;
            return true;
        }
    }

    /// <summary>Keeps the levels of a term.</summary>
    public void Keep(long term, TermLevels levels)
    {
        lock (_lock)
        {
            if (!_kept.TryAdd(term, new Kept(levels))) return;
            _inOrder.Enqueue(term);
            _bytes += levels.SizeInBytes;
        }
    }

    // Terms that share a counter drive each other out of it: of two that come in turn neither is frequent enough to matter.
    private ref (long Term, int Uses) CounterOf(long term) =>
        ref (_counters ??= new (long, int)[Counters])[(int)((ulong)term * 0x9E3779B97F4A7C15 >> 54)];

    private void LookAtOldest()
    {
        var term = _inOrder.Dequeue();
        var kept = _kept[term];
        if (kept.IsUsed)
        {
            kept.IsUsed = false;
            _inOrder.Enqueue(term);
            return;
        }

        _kept.TryRemove(term, out _);
        _bytes -= kept.Levels.SizeInBytes;
    }

    private sealed class Kept(TermLevels levels)
    {
        public TermLevels Levels => levels;

        public volatile bool IsUsed;
    }
}
