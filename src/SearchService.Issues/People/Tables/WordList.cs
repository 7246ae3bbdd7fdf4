namespace SearchService.Issues.People.Tables;

/// <summary>Does one of these words end or begin at a place of a text?</summary>
/// <remarks>
/// Immutable; a look-up hashes as many strings as there are lengths of words with that first (or last) character, and allocates nothing.
/// Characters share their table of lengths with those of the same last <see cref="Kept"/> bits, which costs a vain look-up now and then and keeps lists of an issue's names small.
/// </remarks>
internal sealed class WordList
{
    private const int Kept = 12;
    private const int KeptMask = (1 << Kept) - 1;

    /// <summary>The bit of all lengths from here on.</summary>
    private const int LongBit = 15;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <summary>By a word's first and last character: a bit for each length.</summary>
    private readonly ushort[] _first = new ushort[1 << Kept];
    private readonly ushort[] _last = new ushort[1 << Kept];

    /// <summary>A list of <paramref name="words"/>; duplicates are allowed.</summary>
    public WordList(IEnumerable<string> words)
    {
        var set = words.ToHashSet(StringComparer.Ordinal);
        foreach (var word in set)
        {
            var bit = (ushort)(1 << Math.Min(word.Length, LongBit));
            _longest = Math.Max(_longest, word.Length);
            _first[word[0] & KeptMask] |= bit;
            _last[word[^1] & KeptMask] |= bit;
        }

        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Is this one of the words?</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && Has(_first[word[0] & KeptMask], word.Length) && _words.Contains(word);

    /// <summary>The length of the longest word that ends before <paramref name="end"/>; 0 when none does.</summary>
    public int LongestEnding(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0) return 0;
        var lengths = _last[text[end - 1] & KeptMask];
        if (lengths == 0) return 0;
        for (var length = Math.Min(_longest, end); length > 0; length--)
        {
            if (Has(lengths, length) && _words.Contains(text.Slice(end - length, length))) return length;
        }

        return 0;
    }

    /// <summary>The length of the longest word that begins at <paramref name="start"/>; 0 when none does.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length) return 0;
        var lengths = _first[text[start] & KeptMask];
        if (lengths == 0) return 0;
        for (var length = Math.Min(_longest, text.Length - start); length > 0; length--)
        {
            if (Has(lengths, length) && _words.Contains(text.Slice(start, length))) return length;
        }

        return 0;
    }

    private static bool Has(ushort lengths, int length) => (lengths & (1 << Math.Min(length, LongBit))) != 0;
}
