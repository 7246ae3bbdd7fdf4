namespace SearchService.Issues.People.Tables;

/// <summary>Does one of these words end or begin at a place of a text?</summary>
/// <remarks>Immutable; a look-up costs at most the longest word's length in hash look-ups and allocates nothing.</remarks>
internal sealed class WordList
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;
    private readonly bool[] _first = new bool[char.MaxValue + 1];
    private readonly bool[] _last = new bool[char.MaxValue + 1];

    /// <summary>A list of <paramref name="words"/>; duplicates are allowed.</summary>
    public WordList(IEnumerable<string> words)
    {
        var set = words.ToHashSet(StringComparer.Ordinal);
        foreach (var word in set)
        {
            _longest = Math.Max(_longest, word.Length);
            _first[word[0]] = true;
            _last[word[^1]] = true;
        }

        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Is this one of the words?</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>The length of the longest word that ends before <paramref name="end"/>; 0 when none does.</summary>
    public int LongestEnding(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0 || !_last[text[end - 1]]) return 0;
        for (var length = Math.Min(_longest, end); length > 0; length--)
        {
            if (_words.Contains(text.Slice(end - length, length))) return length;
        }

        return 0;
    }

    /// <summary>The length of the longest word that begins at <paramref name="start"/>; 0 when none does.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || !_first[text[start]]) return 0;
        for (var length = Math.Min(_longest, text.Length - start); length > 0; length--)
        {
            if (_words.Contains(text.Slice(start, length))) return length;
        }

        return 0;
    }
}
