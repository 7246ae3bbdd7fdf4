using System.Buffers;

namespace SearchService.Issues.Dates;

/// <summary>Does one of these words stand in a text, at its beginning, or at its end?</summary>
/// <remarks>Immutable and thread-safe. Searches for all words in one pass, in time linear in the text.</remarks>
internal sealed class WordSet
{
    private readonly string[] _words;
    private readonly SearchValues<string> _values;

    public WordSet(IEnumerable<string> words)
    {
        _words = [.. words];
        _values = SearchValues.Create(_words, StringComparison.Ordinal);
    }

    /// <summary>The words, in the table's order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The first word in <paramref name="text"/> and its place; null and -1 without.</summary>
    public string? FirstIn(ReadOnlySpan<char> text, out int at)
    {
        at = text.IndexOfAny(_values);
        return at < 0 ? null : AtStart(text[at..]);
    }

    /// <summary>The first word in <paramref name="text"/>; null without.</summary>
    public string? FirstIn(ReadOnlySpan<char> text) => FirstIn(text, out _);

    /// <summary>The longest word that <paramref name="text"/> begins with; null without.</summary>
    public string? AtStart(ReadOnlySpan<char> text)
    {
        string? longest = null;
        foreach (var word in _words)
        {
            if (word.Length > (longest?.Length ?? 0) && text.StartsWith(word, StringComparison.Ordinal)) longest = word;
        }

        return longest;
    }

    /// <summary>The longest word that <paramref name="text"/> ends with; null without.</summary>
    public string? AtEnd(ReadOnlySpan<char> text)
    {
        string? longest = null;
        foreach (var word in _words)
        {
            if (word.Length > (longest?.Length ?? 0) && text.EndsWith(word, StringComparison.Ordinal)) longest = word;
        }

        return longest;
    }

    /// <summary>Where the last word in a short <paramref name="text"/> begins; -1 without.</summary>
    public int LastIndexIn(ReadOnlySpan<char> text)
    {
        var last = -1;
        foreach (var word in _words) last = Math.Max(last, text.LastIndexOf(word, StringComparison.Ordinal));
        return last;
    }
}
