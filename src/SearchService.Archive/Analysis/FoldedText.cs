using System.Buffers;
using SearchService.Chinese.Folding;

namespace SearchService.Archive.Analysis;

/// <summary>How does this text read once width, case, variants and the stray "and" are folded away? What both analyzers work on.</summary>
/// <remarks>
/// Every UTF-16 unit keeps its place, so that an offset into the folded text is one into the original. Invisible characters become blanks. An "and" that stands between Han characters is
/// what optical recognition made of 和: it becomes 和 and two blanks, and <see cref="EndInOriginal"/> knows that it was longer.
/// Not thread-safe; the buffer is reused.
/// </remarks>
internal sealed class FoldedText
{
    private const string And = "and";

    // Soft hyphen, zero-width blanks and joiners, word joiner, byte order mark: SmartCn would take them for symbols that part a word.
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    private ReadOnlyMemory<char> _original;
    private char[] _units = new char[256];

    /// <summary>Longest term in UTF-16 units: no word is longer, and a run of letters without end (a picture pasted as text) must not become one term.</summary>
    public const int LongestTerm = 64;

    /// <summary>The folded units; the analyzers may compact them in place.</summary>
    public Memory<char> Units => _units.AsMemory(0, _original.Length);

    /// <summary>Folds <paramref name="text"/>.</summary>
    public void Reset(ReadOnlyMemory<char> text)
    {
        _original = text;
        if (_units.Length < text.Length) _units = new char[Math.Max(text.Length, 2 * _units.Length)];
        var units = _units.AsSpan(0, text.Length);
        CharacterFolding.Fold(text.Span, units);
        units.ReplaceAny(Invisible, ' ');
        Mend(units);
    }

    /// <summary>Where in the original ends what ends at <paramref name="end"/> with the unit <paramref name="last"/>?</summary>
    public int EndInOriginal(int end, char last) =>
        last == '和' && CharacterFolding.Fold(_original.Span[end - 1]) == And[0] ? end - 1 + And.Length : end;

    private static void Mend(Span<char> units)
    {
        for (var from = 0; units[from..].IndexOf(And) is var found and >= 0;)
        {
            var place = from + found;
            from = place + And.Length;
            if (!IsBetweenIdeographs(units, place, from)) continue;
            units[place] = '和';
            units[place + 1] = units[place + 2] = ' ';
        }
    }

    private static bool IsBetweenIdeographs(ReadOnlySpan<char> units, int start, int end)
    {
        while (start > 0 && UnitKinds.Before(units, start) == UnitKind.Blank) start--;
        while (end < units.Length && UnitKinds.At(units, end, out _) == UnitKind.Blank) end++;
        return start > 0 && end < units.Length && UnitKinds.Before(units, start) == UnitKind.Ideograph && UnitKinds.At(units, end, out _) == UnitKind.Ideograph;
    }
}
