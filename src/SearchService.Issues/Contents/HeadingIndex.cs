using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Which entries share character pairs with this heading? Keeps the comparison of all headings with all entries linear.</summary>
internal sealed class HeadingIndex
{
    /// <summary>A pair that more entries than this share tells them not apart.</summary>
    private const int MaxPostings = 24;

    private readonly Dictionary<(char, char), List<int>> _entriesByPair = [];
    private readonly int[] _hits;

    /// <summary>Indexes the titles and subtitles of <paramref name="entries"/>.</summary>
    public HeadingIndex(IReadOnlyList<PrintedEntry> entries)
    {
        _hits = new int[entries.Count];
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var key = entries[entry].KeyOf(entries[entry].Lines.Count);
            for (var i = 1; i < key.Length; i++) Add((key[i - 1], key[i]), entry);
        }
    }

    /// <summary>The entries that share at least a quarter of the heading's telling pairs, at most eight, best first.</summary>
    public IReadOnlyList<int> Candidates(string heading)
    {
        var key = TextKey.Of(heading);
        var touched = new List<int>();
        var telling = 0;
        for (var i = 1; i < key.Length; i++)
        {
            if (!_entriesByPair.TryGetValue((key[i - 1], key[i]), out var entries)) continue;
            if (entries.Count > MaxPostings) continue;
            telling++;
            foreach (var entry in entries)
            {
                if (_hits[entry]++ == 0) touched.Add(entry);
            }
        }

        var counted = touched.ConvertAll(entry => (entry, hits: _hits[entry]));
        foreach (var entry in touched) _hits[entry] = 0;
        return [.. counted.Where(pair => pair.hits * 4 >= telling).OrderByDescending(pair => pair.hits).ThenBy(pair => pair.entry).Take(8).Select(pair => pair.entry)];
    }

    private void Add((char, char) pair, int entry)
    {
        if (!_entriesByPair.TryGetValue(pair, out var entries)) _entriesByPair[pair] = entries = [];
        if (entries.Count <= MaxPostings && (entries.Count == 0 || entries[^1] != entry)) entries.Add(entry);
    }
}
