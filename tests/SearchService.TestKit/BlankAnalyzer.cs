using SearchService.Engine.Analysis;

namespace SearchService.TestKit;

/// <summary>Splits at blanks; a token <c>_</c> leaves a hole, as in <see cref="Naive.TestDocument"/>. Between two values of a field it leaves <paramref name="gap"/> places.</summary>
public sealed class BlankAnalyzer(int gap = 0) : Analyzer
{
    /// <inheritdoc/>
    public override TokenStream Open() => new Stream(gap);

    private sealed class Stream(int gap) : TokenStream
    {
        private ReadOnlyMemory<char> _text;
        private int _increment;
        private int _start;
        private int _end;

        public override ReadOnlySpan<char> Term => _text.Span[_start.._end];

        public override int PositionIncrement => _increment;

        public override int Start => _start;

        public override int End => _end;

        public override int TrailingGap => gap;

        public override void Reset(ReadOnlyMemory<char> text)
        {
            _text = text;
            _start = _end = 0;
        }

        public override bool MoveNext()
        {
            var text = _text.Span;
            for (_increment = 1; ; _increment++)
            {
                _start = _end;
                while (_start < text.Length && text[_start] == ' ') _start++;
                if (_start == text.Length) return false;
                _end = _start;
                while (_end < text.Length && text[_end] != ' ') _end++;
                if (text[_start.._end] is not "_") return true;
            }
        }
    }
}
