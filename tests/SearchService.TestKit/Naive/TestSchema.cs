using System.Text;
using SearchService.Engine.Analysis;
using SearchService.Engine.Indexing;
using SearchService.Engine.Schema;

namespace SearchService.TestKit.Naive;

/// <summary>The schema of <see cref="TestDocument"/>, for indexes in the engine's own files.</summary>
public static class TestSchema
{
    /// <summary>Fields and analysis.</summary>
    public static IndexSchema Schema { get; } = new(
        [
            new FieldDefinition("title", FieldKind.Text, new BlankAnalyzer()),
            new FieldDefinition("body", FieldKind.Text, new BlankAnalyzer()),
            new FieldDefinition("tag", FieldKind.Keyword),
            new FieldDefinition("section", FieldKind.Ordinal),
            new FieldDefinition("day", FieldKind.Number),
        ],
        "blank-1");

    /// <summary>A document as the writer takes it; its body is what is stored.</summary>
    public static IndexDocument ToIndex(this TestDocument document, string key)
    {
        var index = new IndexDocument { Key = key, Stored = Encoding.UTF8.GetBytes(document.Body) };
        index.AddText("title", document.Title.AsMemory());
        index.AddText("body", document.Body.AsMemory());
        foreach (var tag in document.Tags) index.AddTerm("tag", tag);
        foreach (var section in document.Sections) index.AddTerm("section", section);
        foreach (var day in document.Days) index.AddNumber("day", day);
        return index;
    }

    private sealed class BlankAnalyzer : Analyzer
    {
        public override TokenStream Open() => new BlankStream();
    }

    private sealed class BlankStream : TokenStream
    {
        private ReadOnlyMemory<char> _text;

        public override ReadOnlySpan<char> Term => _text.Span[Start..End];

        public override int PositionIncrement => _increment;

        public override int Start => _start;

        public override int End => _end;

        private int _increment;
        private int _start;
        private int _end;

        public override void Reset(ReadOnlyMemory<char> text) => (_text, _start, _end) = (text, 0, 0);

        public override bool MoveNext()
        {
            _increment = 0;
            do
            {
                _start = _end;
                while (_start < _text.Length && _text.Span[_start] == ' ') _start++;
                _end = _start;
                while (_end < _text.Length && _text.Span[_end] != ' ') _end++;
                _increment++;
            }
            while (Term is "_");
            return _start < _end;
        }
    }
}
