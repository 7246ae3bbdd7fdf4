using System.Text;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching;

/// <summary>Which terms does a field have? Merges the segments' term lists; looks at no more terms than it returns, per segment.</summary>
internal sealed class TermListing(IReadOnlyList<PlacedSegment> segments, string field)
{
    /// <summary>The first <paramref name="limit"/> terms that begin with a prefix, in byte order, with document frequencies (deleted documents included).</summary>
    public IReadOnlyList<(string Term, int DocumentFrequency)> StartingWith(string prefix, int limit)
    {
        var bytes = Encoding.UTF8.GetBytes(prefix);
        var cursors = new List<TermCursor>();
        foreach (var segment in segments)
        {
            if (segment.View.Terms(field)?.Seek(bytes) is { } cursor && MovesWithin(cursor, bytes)) cursors.Add(cursor);
        }

        var listed = new List<(string Term, int DocumentFrequency)>();
        while (listed.Count < limit && cursors.Count > 0) listed.Add(TakeLeast(cursors, bytes));
        return listed;
    }

    private static (string Term, int DocumentFrequency) TakeLeast(List<TermCursor> cursors, byte[] prefix)
    {
        var least = cursors[0].Term.ToArray();
        foreach (var cursor in cursors)
        {
            if (cursor.Term.SequenceCompareTo(least) < 0) least = cursor.Term.ToArray();
        }

        var documentFrequency = 0;
        for (var i = cursors.Count - 1; i >= 0; i--)
        {
            if (!cursors[i].Term.SequenceEqual(least)) continue;
            documentFrequency += cursors[i].Entry.DocumentFrequency;
            if (!MovesWithin(cursors[i], prefix)) cursors.RemoveAt(i);
        }

        return (Encoding.UTF8.GetString(least), documentFrequency);
    }

    private static bool MovesWithin(TermCursor cursor, ReadOnlySpan<byte> prefix) => cursor.MoveNext() && cursor.Term.StartsWith(prefix);
}
