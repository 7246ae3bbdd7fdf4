using SearchService.Archive.Analysis;
using SearchService.Archive.Engines;

namespace SearchService.Archive.Tests.Search.Naive;

/// <summary>An article as lists of tokens, terms and numbers.</summary>
internal sealed class NaiveDocument
{
    private readonly Dictionary<(ArchiveField Field, string Term), List<int>> _positions = [];
    private readonly Dictionary<ArchiveField, int> _next = [];

    public NaiveDocument(ArchiveDocument document)
    {
        Document = document;
        foreach (var (field, text) in document.Texts) AddText(field, text);
        foreach (var (field, term) in document.Terms) Positions(field, term).Add(0);
    }

    public ArchiveDocument Document { get; }

    public IEnumerable<(ArchiveField Field, string Term)> Terms => _positions.Keys;

    public IReadOnlyList<int> At(ArchiveField field, string term) => _positions.TryGetValue((field, term), out var positions) ? positions : [];

    public int Length(ArchiveField field) => _next.GetValueOrDefault(field, 1);

    private void AddText(ArchiveField field, string text)
    {
        var stream = ArchiveAnalysis.Of(field)!.Open();
        stream.Reset(text.AsMemory());
        var position = _next.GetValueOrDefault(field, 0) - 1;
        while (stream.MoveNext())
        {
            position += stream.PositionIncrement;
            Positions(field, stream.Term.ToString()).Add(position);
        }

        _next[field] = position + 1 + stream.TrailingGap;
    }

    private List<int> Positions(ArchiveField field, string term)
    {
        if (!_positions.TryGetValue((field, term), out var positions)) _positions[(field, term)] = positions = [];
        return positions;
    }
}
