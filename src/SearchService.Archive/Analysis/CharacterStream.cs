using SearchService.Engine.Analysis;

namespace SearchService.Archive.Analysis;

/// <summary>The single characters and bigrams of one text with their places in the original; see <see cref="CharacterAnalyzer"/>.</summary>
internal sealed class CharacterStream : TokenStream
{
    private readonly FoldedText _text = new();
    private CharacterUnit[] _units = new CharacterUnit[256];
    private int _count;
    private int _compacted;
    private int _next;
    private bool _isBigramNext;
    private int _term;
    private int _termLength;
    private int _start;
    private int _end;
    private int _increment;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term => _text.Units.Span.Slice(_term, _termLength);

    /// <inheritdoc/>
    public override int PositionIncrement => _increment;

    /// <inheritdoc/>
    public override int Start => _start;

    /// <inheritdoc/>
    public override int End => _end;

    /// <inheritdoc/>
    public override int TrailingGap => 1;

    /// <summary>How many characters and runs take a position.</summary>
    public int Count => _count;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        _text.Reset(text);
        _count = _compacted = _next = 0;
        _isBigramNext = false;
        var folded = _text.Units.Span;
        var isBehindGap = false;
        for (var place = 0; place < folded.Length;)
        {
            var kind = UnitKinds.At(folded, place, out var length);
            if (kind is UnitKind.Punctuation or UnitKind.Blank)
            {
                isBehindGap |= kind == UnitKind.Punctuation;
                place += length;
                continue;
            }

            if (kind != UnitKind.Ideograph) length = LengthOfRun(folded, place, kind);
            Add(folded, place, length, kind == UnitKind.Ideograph, isBehindGap && _count > 0);
            isBehindGap = false;
            place += length;
        }
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (_isBigramNext)
        {
            _isBigramNext = false;
            ref readonly var second = ref _units[_next];
            _termLength += second.Length;
            (_end, _increment) = (second.End, 0);
            return true;
        }

        if (_next == _count) return false;
        ref readonly var unit = ref _units[_next];
        (_term, _termLength, _start, _end) = (unit.Term, unit.Length, unit.Start, unit.End);
        _increment = IncrementOf(_next);
        _isBigramNext = Joins(_next++);
        return true;
    }

    /// <summary>Positions from the unit before to this one.</summary>
    public int IncrementOf(int unit) => _units[unit].IsBehindGap ? 2 : 1;

    /// <summary>Does this unit make a bigram with the next?</summary>
    public bool Joins(int unit) => _units[unit].IsIdeograph && unit + 1 < _count && _units[unit + 1] is { IsIdeograph: true, IsBehindGap: false };

    /// <summary>The term of one unit or of two that join.</summary>
    public string TermOf(int unit, int count) => new(_text.Units.Span.Slice(_units[unit].Term, _units[unit].Length + (count == 2 ? _units[unit + 1].Length : 0)));

    private static int LengthOfRun(ReadOnlySpan<char> text, int start, UnitKind kind)
    {
        var end = start;
        while (end < text.Length && UnitKinds.At(text, end, out var length) == kind && end + length - start <= FoldedText.LongestTerm) end += length;
        return end - start;
    }

    /// <summary>Moves the unit's characters to those before it, so that a bigram lies in one piece even where blanks stood between.</summary>
    private void Add(Span<char> folded, int place, int length, bool isIdeograph, bool isBehindGap)
    {
        if (_count == _units.Length) Array.Resize(ref _units, 2 * _count);
        var end = _text.EndInOriginal(place + length, folded[place + length - 1]);
        folded.Slice(place, length).CopyTo(folded[_compacted..]);
        _units[_count++] = new CharacterUnit(place, end, _compacted, length, isIdeograph, isBehindGap);
        _compacted += length;
    }
}
