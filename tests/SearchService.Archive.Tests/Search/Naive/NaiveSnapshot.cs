using System.Globalization;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Tests.Search.Naive;

/// <summary>An archive in memory that evaluates each query on every document: slow, plain, the oracle of the search tests.</summary>
internal sealed class NaiveSnapshot : IArchiveSnapshot
{
    private readonly List<NaiveDocument> _documents;
    private readonly NaiveScores _scores;

    public NaiveSnapshot(IEnumerable<ArchiveDocument> documents, string generation = "1")
    {
        _documents = [.. documents.Select(document => new NaiveDocument(document))];
        _scores = new NaiveScores(_documents);
        Generation = generation;
    }

    public string Generation { get; }

    public int Documents => _documents.Count;

    public long SizeInBytes => 0;

    /// <summary>Every query that was asked.</summary>
    public List<ArchiveQuery> Asked { get; } = [];

    public ArchiveResult Search(ArchiveRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Asked.Add(request.Query);
        var matches = Enumerable.Range(0, _documents.Count).Select(document => (document, Score: _scores.Of(request.Query, _documents[document]))).Where(match => match.Score is not null).ToList();
        var ordered = request.NewestFirst switch
        {
            null => matches.OrderByDescending(match => match.Score),
            true => matches.OrderByDescending(match => Day(match.document)),
            false => matches.OrderBy(match => Day(match.document)),
        };
        return new ArchiveResult(
            [.. ordered.Skip(request.Offset).Take(request.Limit).Select(match => (match.document, (float)match.Score!.Value))], matches.Count, true, false,
            [.. request.Facets.Select(facet => Facet(facet.Field, facet.Limit, [.. matches.Select(match => match.document)]))]);
    }

    public string? Explain(ArchiveQuery query, int document) =>
        _scores.Of(query, _documents[document]) is { } score ? score.ToString("0.####", CultureInfo.InvariantCulture) + "  score\n" : null;

    public ReadOnlyMemory<byte> Stored(int document) => _documents[document].Document.Stored;

    public int Find(string id) => _documents.FindIndex(document => document.Document.Id == id);

    public ReadOnlyMemory<byte> Attachment(string name) => default;

    public int DocumentFrequency(ArchiveField field, string term) => _documents.Count(document => document.At(field, term).Count > 0);

    public IReadOnlyList<(string Term, int Documents)> TermsWithPrefix(ArchiveField field, string prefix, int limit) =>
        [.. _documents.SelectMany(document => document.Terms).Where(term => term.Field == field && term.Term.StartsWith(prefix, StringComparison.Ordinal))
            .GroupBy(term => term.Term).Select(term => (term.Key, term.Count())).OrderBy(term => term.Key, StringComparer.Ordinal).Take(limit)];

    public void Dispose()
    {
    }

    private long Day(int document) => _documents[document].Document.Numbers.Where(number => number.Field == ArchiveField.SortDay).Select(number => number.Value).FirstOrDefault();

    private List<(string Value, int Count)> Facet(ArchiveField field, int limit, List<int> matches) =>
        [.. matches.SelectMany(document => _documents[document].Document.Terms.Where(term => term.Field == field).Select(term => term.Term).Distinct())
            .GroupBy(value => value).Select(value => (value.Key, value.Count())).OrderByDescending(value => value.Item2).ThenBy(value => value.Key, StringComparer.Ordinal).Take(limit)];
}
