using SearchService.Archive.Analysis;

namespace SearchService.Archive.Search.Snippets;

/// <summary>Which characters of a text does the index see, and where do they stand in the original?</summary>
/// <remarks>
/// Folded as for the index; blanks between Chinese characters are gone, a run of punctuation is one <see cref="Gap"/>, two runs of letters or of digits keep one
/// blank between. So a phrase stands in an article exactly where its bare text stands in the article's. Linear to make; a long text needs ten bytes a character,
/// so the buffers are kept from article to article. Not thread-safe.
/// </remarks>
internal sealed class BareText
{
    /// <summary>Stands for any punctuation.</summary>
    public const char Gap = '\n';

    private readonly FoldedText _folded = new();
    private char[] _units = [];
    private int[] _starts = [];
    private int[] _ends = [];
    private int _count;

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Units => _units.AsSpan(0, _count);

    /// <summary>Takes another text.</summary>
    public void Reset(string text)
    {
        if (_units.Length < text.Length) (_units, _starts, _ends) = (new char[text.Length], new int[text.Length], new int[text.Length]);
        _count = 0;
        _folded.Reset(text.AsMemory());
        var units = _folded.Units.Span;
        var last = UnitKind.Punctuation;
        var isBehindBlank = false;
        for (var place = 0; place < units.Length;)
        {
            var kind = UnitKinds.At(units, place, out var length);
            if (kind == UnitKind.Blank) isBehindBlank = true;
            else
            {
                if (kind == UnitKind.Punctuation && last != UnitKind.Punctuation) Add(Gap, place, place + 1);
                if (isBehindBlank && kind == last && kind is (UnitKind.Letter or UnitKind.Digit)) Add(' ', place, place);
                if (kind != UnitKind.Punctuation) AddAll(units.Slice(place, length), place, _folded.EndInOriginal(place + length, units[place + length - 1]));
                last = kind;
                isBehindBlank = false;
            }

            place += length;
        }
    }

    /// <summary>The original's range that the bare range covers; <paramref name="length"/> is above 0.</summary>
    public TextRange InOriginal(int start, int length) => new(_starts[start], _ends[start + length - 1]);

    private void AddAll(ReadOnlySpan<char> units, int start, int end)
    {
        foreach (var unit in units) Add(unit, start, end);
    }

    private void Add(char unit, int start, int end)
    {
        _units[_count] = unit;
        _starts[_count] = start;
        _ends[_count++] = end;
    }
}
