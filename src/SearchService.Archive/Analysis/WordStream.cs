using SearchService.Chinese.SmartCn;
using SearchService.Engine.Analysis;

namespace SearchService.Archive.Analysis;

/// <summary>The words of one text with their places in the original.</summary>
/// <remarks>
/// A run of punctuation, however long, leaves one position free. Characters that SmartCn takes for marks (①, Ⅳ, 〇) are words of their own, as are those beyond
/// the basic plane, which the end of its window may cut in two.
/// </remarks>
internal sealed class WordStream : TokenStream
{
    private const string Delimiter = ",";

    private readonly FoldedText _text = new();
    private readonly SmartCnTokenizer _tokenizer = new();
    private bool _isAsFolded;
    private bool _isFirst;
    private int _start;
    private int _length;
    private int _end;
    private int _increment;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term => _isAsFolded ? _text.Units.Span.Slice(_start, _length) : Bounded(_tokenizer.Term);

    /// <inheritdoc/>
    public override int PositionIncrement => _increment;

    /// <inheritdoc/>
    public override int Start => _start;

    /// <inheritdoc/>
    public override int End => _end;

    /// <inheritdoc/>
    public override int TrailingGap => 1;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        _text.Reset(text);
        _tokenizer.Reset(_text.Units);
        _isFirst = true;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        var units = _text.Units.Span;
        var isGap = false;
        while (_tokenizer.MoveNext())
        {
            _start = _tokenizer.Start;
            var kind = UnitKinds.At(units, _start, out _length);
            if (_tokenizer.End < _start + _length) _tokenizer.MoveNext();
            if (kind is UnitKind.Punctuation or UnitKind.Blank)
            {
                isGap |= kind == UnitKind.Punctuation;
                continue;
            }

            _isAsFolded = _length == 2 || _tokenizer.Term.SequenceEqual(Delimiter);
            _end = _text.EndInOriginal(_tokenizer.End, units[_tokenizer.End - 1]);
            _increment = isGap && !_isFirst ? 2 : 1;
            _isFirst = false;
            return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Bounded(ReadOnlySpan<char> term) => term.Length <= FoldedText.LongestTerm ? term : term[..FoldedText.LongestTerm];
}
