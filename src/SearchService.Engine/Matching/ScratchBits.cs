namespace SearchService.Engine.Matching;

/// <summary>Where do the sets come from that a search fills and forgets? From those that earlier searches of the same thread have left.</summary>
/// <remarks>
/// A set takes a bit per document, and a search some of them: made anew each time they would be nearly all of what a search allocates, and the collector's pauses
/// would be what its slowest hundredth takes. Outside a search (<see cref="Begin"/> to <see cref="End"/>) a set is a new one. A thread keeps at most
/// <see cref="MostKeptWords"/>. What outlives the search must not come from here.
/// </remarks>
internal static class ScratchBits
{
    /// <summary>Most words that a thread keeps between searches: 2 MiB.</summary>
    public const int MostKeptWords = 1 << 18;

    [ThreadStatic]
    private static Shelf? _shelf;

    /// <summary>Begins a search on this thread; the result is for <see cref="End"/>.</summary>
    public static int Begin()
    {
        var shelf = _shelf ??= new Shelf();
        shelf.Searches++;
        return shelf.Lent.Count;
    }

    /// <summary>An empty set, good until the search ends.</summary>
    public static DocBits Take(int documents)
    {
        if (_shelf is not { Searches: > 0 } shelf) return new DocBits(documents);
        var words = shelf.Take(DocBits.WordsFor(documents));
        shelf.Lent.Add(words);
        return new DocBits(documents, words);
    }

    /// <summary>Ends a search: all sets taken since it began go back.</summary>
    public static void End(int begun)
    {
        var shelf = _shelf!;
        shelf.Searches--;
        for (var i = shelf.Lent.Count - 1; i >= begun; i--) shelf.Keep(shelf.Lent[i]);
        shelf.Lent.RemoveRange(begun, shelf.Lent.Count - begun);
    }

    private sealed class Shelf
    {
        private readonly List<ulong[]> _free = [];
        private int _freeWords;

        public int Searches { get; set; }

        public List<ulong[]> Lent { get; } = [];

        public ulong[] Take(int length)
        {
            for (var i = _free.Count - 1; i >= 0; i--)
            {
                if (_free[i].Length != length) continue;
                var words = _free[i];
                _free.RemoveAt(i);
                _freeWords -= length;
                Array.Clear(words);
                return words;
            }

            return new ulong[length];
        }

        // Those unused for longest are at the front: sets of segments that are gone leave so.
        public void Keep(ulong[] words)
        {
            _free.Add(words);
            _freeWords += words.Length;
            while (_freeWords > MostKeptWords)
            {
                _freeWords -= _free[0].Length;
                _free.RemoveAt(0);
            }
        }
    }
}
