using System.Text;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Expansion;

/// <summary>Which terms of a field does an automaton take? The nearest and most frequent ones over all segments, so that the choice does not depend on the segments.</summary>
internal sealed class TermExpander(SnapshotStatistics statistics, SearchClock clock)
{
    /// <summary>At most <paramref name="limit"/> terms: nearest first, then most frequent, then in byte order.</summary>
    /// <returns>The terms, and whether there may be others.</returns>
    public (IReadOnlyList<ExpandedTerm> Terms, bool IsCut) Expand(string field, TermAutomaton automaton, int limit)
    {
        var found = new Dictionary<string, (int Cost, TermEntry?[] Entries)>(StringComparer.Ordinal);
        var intersection = new TermIntersection(automaton, clock);
        foreach (var segment in statistics.Segments)
        {
            if (segment.View.Terms(field) is { } terms) intersection.Walk(terms, (cursor, cost) => Keep(found, segment.Index, cursor, cost));
        }

        ExpandedTerm[] chosen = [.. found
            .Select(term => new ExpandedTerm(term.Key, term.Value.Cost, new TermOccurrences(field, term.Value.Entries, FrequencyOf(term.Value.Entries))))
            .OrderBy(static term => term.Cost)
            .ThenByDescending(static term => term.Occurrences.DocumentFrequency)
            .ThenBy(static term => term.Term, Utf8Order.Comparer)
            .Take(limit)];
        return (chosen, intersection.IsCut || found.Count >= limit);
    }

    private void Keep(Dictionary<string, (int Cost, TermEntry?[] Entries)> found, int segment, TermCursor cursor, int cost)
    {
        var term = Encoding.UTF8.GetString(cursor.Term);
        if (!found.TryGetValue(term, out var known)) found[term] = known = (cost, new TermEntry?[statistics.Segments.Count]);
        known.Entries[segment] = cursor.Entry;
    }

    private static long FrequencyOf(TermEntry?[] entries) => entries.Sum(static entry => (long)(entry?.DocumentFrequency ?? 0));
}

/// <summary>A term that an automaton took.</summary>
/// <param name="Term">The term.</param>
/// <param name="Cost">How far it is from what was asked for, 0 the nearest.</param>
/// <param name="Occurrences">Where it stands.</param>
internal readonly record struct ExpandedTerm(string Term, int Cost, TermOccurrences Occurrences);
