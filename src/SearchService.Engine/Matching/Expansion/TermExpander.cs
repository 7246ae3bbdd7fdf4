using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Expansion;

/// <summary>Which terms of a field fit a pattern? The most frequent ones over all segments, so that the choice does not depend on the segments.</summary>
internal sealed class TermExpander(SnapshotStatistics statistics, SearchClock clock)
{
    /// <summary>At most <paramref name="limit"/> terms, most frequent first, ties in byte order.</summary>
    public IReadOnlyList<TermOccurrences> Expand(string field, TermPattern pattern, int limit)
    {
        var found = new Dictionary<string, TermEntry?[]>(StringComparer.Ordinal);
        foreach (var segment in statistics.Segments)
        {
            if (segment.View.Terms(field) is { } terms) Collect(terms, pattern, segment.Index, found);
        }

        return [.. found
            .Select(term => (Key: term.Key, Occurrences: new TermOccurrences(field, term.Value, term.Value.Sum(static entry => (long)(entry?.DocumentFrequency ?? 0)))))
            .OrderByDescending(static term => term.Occurrences.DocumentFrequency)
            .ThenBy(static term => term.Key, Utf8Order.Comparer)
            .Take(limit)
            .Select(static term => term.Occurrences)];
    }

    private void Collect(FieldTerms terms, TermPattern pattern, int segment, Dictionary<string, TermEntry?[]> found)
    {
        var cursor = terms.Seek(pattern.Prefix);
        while (cursor.MoveNext() && cursor.Term.StartsWith(pattern.Prefix))
        {
            if (clock.Poll()) return;
            if (!pattern.Fits(cursor.Term)) continue;
            var term = System.Text.Encoding.UTF8.GetString(cursor.Term);
            if (!found.TryGetValue(term, out var entries)) found[term] = entries = new TermEntry?[statistics.Segments.Count];
            entries[segment] = cursor.Entry;
        }
    }
}
