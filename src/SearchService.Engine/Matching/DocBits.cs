using System.Numerics;

namespace SearchService.Engine.Matching;

/// <summary>A set of documents of one segment as bits, 64 per word, lowest bit first.</summary>
/// <remarks>Filled by one thread, then safe to share.</remarks>
internal sealed class DocBits(int documents)
{
    private readonly ulong[] _words = new ulong[(documents + 63) >> 6];
    private int _count = -1;

    /// <summary>The words.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    /// <summary>Documents in the set; counted on first use after the last change.</summary>
    public int Count => _count >= 0 ? _count : _count = CountBits();

    /// <summary>Adds all documents that a cursor standing before its first has; stops early when the clock expires.</summary>
    public void Add(DocCursor cursor, SearchClock clock)
    {
        for (var doc = cursor.Next(); doc != DocCursor.End; doc = cursor.Next())
        {
            if (clock.Poll()) return;
            _words[doc >> 6] |= 1UL << (doc & 63);
        }
    }

    /// <summary>Takes the documents of another set out.</summary>
    public void Remove(ReadOnlySpan<ulong> others)
    {
        for (var i = 0; i < others.Length; i++) _words[i] &= ~others[i];
    }

    private int CountBits()
    {
        var count = 0;
        foreach (var word in _words) count += BitOperations.PopCount(word);
        return count;
    }
}
