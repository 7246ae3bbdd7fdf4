using System.Numerics;
using System.Runtime.Intrinsics;

namespace SearchService.Engine.Matching;

/// <summary>A set of documents of one segment as bits, 64 per word, lowest bit first.</summary>
/// <remarks>Filled by one thread, then safe to share.</remarks>
internal sealed class DocBits
{
    private readonly int _documents;
    private readonly ulong[] _words;
    private int _count = -1;

    /// <summary>An empty set.</summary>
    public DocBits(int documents)
        : this(documents, new ulong[WordsFor(documents)])
    {
    }

    /// <summary>A set in words that are as many as it needs and all zero.</summary>
    public DocBits(int documents, ulong[] words) => (_documents, _words) = (documents, words);

    /// <summary>Words of a set of so many documents.</summary>
    public static int WordsFor(int documents) => (documents + 63) >> 6;

    /// <summary>Documents that may be in it.</summary>
    public int Documents => _documents;

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

    /// <summary>Whether a document is in the set.</summary>
    public bool Has(int doc) => (_words[doc >> 6] >> (doc & 63) & 1) != 0;

    /// <summary>The words as the array itself; not to be changed once it was handed out.</summary>
    internal ulong[] Array => _words;

    /// <summary>The words, to be changed before the set is counted.</summary>
    internal Span<ulong> Changing => _words;

    /// <summary>Keeps only the documents of another set.</summary>
    public void Keep(ReadOnlySpan<ulong> others)
    {
        var words = _words.AsSpan(0, Math.Min(others.Length, _words.Length));
        var i = 0;
        for (; i + Vector256<ulong>.Count <= words.Length; i += Vector256<ulong>.Count)
        {
            (Vector256.Create(words[i..]) & Vector256.Create(others[i..])).CopyTo(words[i..]);
        }

        for (; i < words.Length; i++) words[i] &= others[i];
        _words.AsSpan(words.Length).Clear();
    }

    /// <summary>Adds the documents of a bitmap that may be shorter.</summary>
    public void Add(ReadOnlySpan<ulong> others)
    {
        var i = 0;
        for (; i + Vector256<ulong>.Count <= others.Length; i += Vector256<ulong>.Count)
        {
            (Vector256.Create<ulong>(_words.AsSpan(i)) | Vector256.Create(others[i..])).CopyTo(_words.AsSpan(i));
        }

        for (; i < others.Length; i++) _words[i] |= others[i];
    }

    /// <summary>Adds every document.</summary>
    public void AddAll()
    {
        _words.AsSpan().Fill(ulong.MaxValue);
        if ((_documents & 63) != 0) _words[^1] = (1UL << (_documents & 63)) - 1;
    }

    /// <summary>Takes all documents out.</summary>
    public void Clear() => System.Array.Clear(_words);

    /// <summary>Adds documents.</summary>
    /// <remarks>Neighbours often share a word, and each would wait for the one before to be stored: four stretches at once do not.</remarks>
    public void Add(ReadOnlySpan<int> docs)
    {
        var words = _words;
        var quarter = docs.Length / 4;
        ReadOnlySpan<int> second = docs.Slice(quarter, quarter), third = docs.Slice(2 * quarter, quarter), fourth = docs.Slice(3 * quarter, quarter);
        for (var i = 0; i < second.Length && i < third.Length && i < fourth.Length; i++)
        {
            words[docs[i] >> 6] |= 1UL << docs[i];
            words[second[i] >> 6] |= 1UL << second[i];
            words[third[i] >> 6] |= 1UL << third[i];
            words[fourth[i] >> 6] |= 1UL << fourth[i];
        }

        foreach (var doc in docs[(4 * quarter)..]) words[doc >> 6] |= 1UL << doc;
    }

    /// <summary>Takes the documents of another set out.</summary>
    public void Remove(ReadOnlySpan<ulong> others)
    {
        for (var i = 0; i < others.Length; i++) _words[i] &= ~others[i];
    }

    /// <summary>Takes documents out.</summary>
    public void Remove(ReadOnlySpan<int> docs)
    {
        foreach (var doc in docs) _words[doc >> 6] &= ~(1UL << (doc & 63));
    }

    private int CountBits()
    {
        var count = 0;
        foreach (var word in _words) count += BitOperations.PopCount(word);
        return count;
    }
}
