namespace SearchService.Engine.Indexing.Inverting;

/// <summary>In which order do the terms of a table stand in the index? By their UTF-8 bytes, which is the order of code points, not of UTF-16.</summary>
internal static class TermOrder
{
    private const int KeyLength = 4;

    /// <summary>The numbers of all terms in that order.</summary>
    /// <remarks>The first four characters, mapped so that they compare as code points do, make a number that sorts most terms; the rest is compared in full.</remarks>
    public static int[] Sort(TermTable terms)
    {
        var keys = new ulong[terms.Count];
        var order = new int[terms.Count];
        for (var term = 0; term < order.Length; term++)
        {
            keys[term] = KeyOf(terms.Characters(term));
            order[term] = term;
        }

        Array.Sort(keys, order);
        for (var from = 0; from < order.Length;)
        {
            var to = from + 1;
            while (to < order.Length && keys[to] == keys[from]) to++;
            if (to - from > 1) order.AsSpan(from, to - from).Sort((a, b) => Compare(terms.Characters(a), terms.Characters(b)));
            from = to;
        }

        return order;
    }

    private static ulong KeyOf(ReadOnlySpan<char> term)
    {
        var key = 0UL;
        for (var i = 0; i < KeyLength; i++) key = (key << 16) | (i < term.Length ? Rank(term[i]) : 0u);
        return key;
    }

    private static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var same = a.CommonPrefixLength(b);
        if (same == a.Length || same == b.Length) return a.Length.CompareTo(b.Length);
        return Rank(a[same]).CompareTo(Rank(b[same]));
    }

    // Surrogates stand for code points above all others: they change places with U+E000 to U+FFFF.
    private static uint Rank(char character) => character < 0xD800 ? character : character < 0xE000 ? character + 0x2000u : character - 0x800u;
}
