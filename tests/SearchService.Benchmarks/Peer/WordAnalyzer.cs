using SearchService.Chinese.SmartCn;
using SearchService.Engine.Analysis;

namespace SearchService.Benchmarks.Peer;

/// <summary>SmartCn words without punctuation, which leaves a hole in the positions: what Lucene's SmartChineseAnalyzer gives, save that Latin words are not stemmed.</summary>
internal sealed class WordAnalyzer : Analyzer
{
    /// <inheritdoc/>
    public override TokenStream Open() => new WordStream();

    private sealed class WordStream : TokenStream
    {
        private readonly SmartCnTokenizer _words = new();
        private int _increment;

        public override ReadOnlySpan<char> Term => _words.Term;

        public override int PositionIncrement => _increment;

        public override int Start => _words.Start;

        public override int End => _words.End;

        public override void Reset(ReadOnlyMemory<char> text) => _words.Reset(text);

        public override bool MoveNext()
        {
            for (_increment = 1; _words.MoveNext(); _increment++)
            {
                if (_words.Term is not ",") return true;
            }

            return false;
        }
    }
}
