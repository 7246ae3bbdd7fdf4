using System.Collections.Concurrent;
using System.Text;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Scoring;

/// <summary>What do fields and terms look like over all segments of a snapshot? Scores therefore do not depend on how documents are spread over segments.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class SnapshotStatistics(IReadOnlyList<PlacedSegment> segments)
{
    private readonly ConcurrentDictionary<string, FieldStatistics> _fields = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, SharedOrdinals> _values = new(StringComparer.Ordinal);

    /// <summary>The segments.</summary>
    public IReadOnlyList<PlacedSegment> Segments => segments;

    /// <summary>Statistics of a field, computed once.</summary>
    public FieldStatistics Field(string field) => _fields.GetOrAdd(field, Measure);

    /// <summary>The values of an ordinal column over all segments, listed once.</summary>
    public SharedOrdinals Values(string field) => _values.GetOrAdd(field, column => new SharedOrdinals(segments, column));

    /// <summary>Looks a term up in every segment.</summary>
    public TermOccurrences Find(string field, string term) => Find(field, Encoding.UTF8.GetBytes(term));

    /// <summary>Looks a term's UTF-8 up in every segment.</summary>
    public TermOccurrences Find(string field, ReadOnlySpan<byte> term)
    {
        var entries = new TermEntry?[segments.Count];
        var documentFrequency = 0L;
        for (var i = 0; i < entries.Length; i++)
        {
            if (segments[i].View.Terms(field) is not { } terms || !terms.TryFind(term, out var entry)) continue;
            entries[i] = entry;
            documentFrequency += entry.DocumentFrequency;
        }

        return new TermOccurrences(field, entries, documentFrequency);
    }

    private FieldStatistics Measure(string field)
    {
        var documents = 0L;
        var tokens = 0L;
        foreach (var segment in segments)
        {
            if (segment.View.Terms(field) is not { } terms) continue;
            documents += terms.DocumentCount;
            tokens += terms.TotalTermFrequency;
        }

        return new FieldStatistics(documents, tokens);
    }
}
