using SearchService.Engine.Analysis;
using SearchService.Engine.Schema;

namespace SearchService.Benchmarks.Peer;

/// <summary>The fields that every peer indexes: one text with positions, id, date, section and persons.</summary>
internal static class PeerSchema
{
    /// <summary>Title and body.</summary>
    public const string Text = "text";

    /// <summary>The section, to filter by.</summary>
    public const string Section = "section";

    /// <summary>The persons, to search for.</summary>
    public const string Persons = "persons";

    /// <summary>The date as yyyymmdd.</summary>
    public const string Date = "date";

    /// <summary>The section, to count.</summary>
    public const string SectionFacet = "sectionFacet";

    /// <summary>The year, to count.</summary>
    public const string YearFacet = "yearFacet";

    /// <summary>The persons, to count.</summary>
    public const string PersonsFacet = "personsFacet";

    /// <summary>The schema; both ways of analysis write the same index.</summary>
    public static IndexSchema For(bool isSegmented) => new(
        [
            new(Text, FieldKind.Text, isSegmented ? new BlankAnalyzer() : new WordAnalyzer()),
            new(Section, FieldKind.Keyword),
            new(Persons, FieldKind.Keyword),
            new(Date, FieldKind.Number),
            new(SectionFacet, FieldKind.Ordinal),
            new(YearFacet, FieldKind.Ordinal),
            new(PersonsFacet, FieldKind.Ordinal),
        ],
        "peer-1");

    private sealed class BlankAnalyzer : Analyzer
    {
        public override TokenStream Open() => new BlankStream();
    }

    private sealed class BlankStream : TokenStream
    {
        private ReadOnlyMemory<char> _text;
        private int _start;
        private int _end;

        public override ReadOnlySpan<char> Term => _text.Span[_start.._end];

        public override int PositionIncrement => 1;

        public override int Start => _start;

        public override int End => _end;

        public override void Reset(ReadOnlyMemory<char> text) => (_text, _start, _end) = (text, 0, 0);

        public override bool MoveNext()
        {
            var text = _text.Span;
            _start = _end;
            while (_start < text.Length && text[_start] == ' ') _start++;
            var length = text[_start..].IndexOf(' ');
            _end = length < 0 ? text.Length : _start + length;
            return _start < _end;
        }
    }
}
