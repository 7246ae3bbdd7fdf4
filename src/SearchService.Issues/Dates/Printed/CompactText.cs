using System.Buffers;
using SearchService.Issues.Text;

namespace SearchService.Issues.Dates.Printed;

/// <summary>What is left of a text for reading dates: no blanks, half width, lower case, every character with its offset in the original.</summary>
/// <remarks>Immutable. Blanks and line breaks stand anywhere inside printed dates, so the readers see none, but can ask where one was.</remarks>
internal sealed class CompactText
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit).Where(IsBlank)]);
    private static readonly SearchValues<char> Folded = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit).Where(static unit => TextKey.Plain(unit) != unit)]);

    /// <summary>Null where no blank was left out.</summary>
    private readonly int[]? _offsets;

    private CompactText(string text, int[]? offsets)
    {
        Text = text;
        _offsets = offsets;
    }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>How many characters are left.</summary>
    public int Length => Text.Length;

    /// <summary>The folded character at <paramref name="index"/>; U+0000 outside, so that readers need no bounds.</summary>
    public char this[int index] => (uint)index < (uint)Text.Length ? Text[index] : '\0';

    /// <summary>Folds <paramref name="original"/>; linear.</summary>
    public static CompactText Of(string original)
    {
        if (!original.AsSpan().ContainsAny(Blanks)) return new CompactText(original.AsSpan().ContainsAny(Folded) ? string.Create(original.Length, original, Fold) : original, null);
        var text = new char[original.Length];
        var offsets = new int[original.Length];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            if (IsBlank(original[i])) continue;
            offsets[length] = i;
            text[length++] = TextKey.Plain(original[i]);
        }

        return new CompactText(new string(text, 0, length), offsets[..length]);
    }

    private static void Fold(Span<char> text, string original)
    {
        for (var i = 0; i < text.Length; i++) text[i] = TextKey.Plain(original[i]);
    }

    /// <summary>Is this a blank of any width, seen or unseen?</summary>
    public static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || unit is '\u200B' or '\uFEFF' or '\0';

    /// <summary>Where the character stands in the original.</summary>
    public int OffsetOf(int index) => _offsets is null ? index : _offsets[index];

    /// <summary>Did a blank stand in front of the character?</summary>
    public bool HasGapBefore(int index) => _offsets is not null && index > 0 && index < _offsets.Length && _offsets[index] - _offsets[index - 1] > 1;

    /// <summary>Does <paramref name="word"/> stand at <paramref name="index"/>?</summary>
    public bool Has(int index, string word) => index >= 0 && index <= Text.Length && Text.AsSpan(index).StartsWith(word, StringComparison.Ordinal);

    /// <summary>Does <paramref name="word"/> end right before <paramref name="index"/>?</summary>
    public bool EndsWith(int index, string word) => index >= 0 && index <= Text.Length && Text.AsSpan(0, index).EndsWith(word, StringComparison.Ordinal);
}
