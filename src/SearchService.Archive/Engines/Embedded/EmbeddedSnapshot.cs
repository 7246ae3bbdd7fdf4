using System.Globalization;
using System.Text;
using SearchService.Archive.Engines.Queries;
using SearchService.Engine;
using SearchService.Engine.Matching;

namespace SearchService.Archive.Engines.Embedded;

/// <summary>One generation of the embedded index, behind the port.</summary>
internal sealed class EmbeddedSnapshot(Searcher searcher) : IArchiveSnapshot
{
    /// <inheritdoc/>
    public string Generation { get; } = searcher.Generation.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int Documents => searcher.DocumentCount;

    /// <inheritdoc/>
    public long SizeInBytes => searcher.SizeInBytes;

    /// <inheritdoc/>
    public ArchiveResult Search(ArchiveRequest request, CancellationToken cancellation)
    {
        var result = searcher.Search(EmbeddedQueries.Translate(request), cancellation);
        return new ArchiveResult(
            [.. result.Hits.Select(static hit => (hit.Doc, hit.Score))],
            result.Total,
            result.TotalIsExact,
            result.TimedOut,
            [.. result.Facets.Select(static facet => (IReadOnlyList<(string, int)>)[.. facet.Select(static value => (value.Value, value.Count))])]);
    }

    /// <inheritdoc/>
    public string? Explain(ArchiveQuery query, int document)
    {
        if (searcher.Explain(EmbeddedQueries.Translate(query), document) is not { } explanation) return null;
        var lines = new StringBuilder();
        Print(explanation, 0, lines);
        return lines.ToString();
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Stored(int document) => searcher.Stored(document);

    /// <inheritdoc/>
    public int Find(string id) => searcher.FindKey(id);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Attachment(string name) => searcher.Attachment(name);

    /// <inheritdoc/>
    public int DocumentFrequency(ArchiveField field, string term) => searcher.DocumentFrequency(ArchiveSchema.NameOf(field), term);

    /// <inheritdoc/>
    public IReadOnlyList<(string Term, int Documents)> TermsWithPrefix(ArchiveField field, string prefix, int limit) =>
        searcher.TermsWithPrefix(ArchiveSchema.NameOf(field), prefix, limit);

    /// <inheritdoc/>
    public void Dispose() => searcher.Dispose();

    private static void Print(Explanation explanation, int depth, StringBuilder lines)
    {
        lines.Append(' ', 2 * depth).Append(CultureInfo.InvariantCulture, $"{explanation.Value:0.####}  {explanation.Description}").Append('\n');
        foreach (var detail in explanation.Details) Print(detail, depth + 1, lines);
    }
}
