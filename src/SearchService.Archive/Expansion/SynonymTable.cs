using SearchService.Archive.Analysis;
using SearchService.Archive.Search.Known;

namespace SearchService.Archive.Expansion;

/// <summary>Which other words mean the same? From lists in the format of Solr.</summary>
/// <remarks>
/// A line is <c>a, b, c</c>, each for each other, or <c>a =&gt; b, c</c>, the right ones for the left ones only; # begins a remark. A line of a later list adds to those of earlier ones.
/// Immutable and thread-safe.
/// </remarks>
internal sealed class SynonymTable
{
    private const char Separator = ',';
    private const string Arrow = "=>";
    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <summary>The words of several lists.</summary>
    public SynonymTable(params IEnumerable<string> lists)
    {
        foreach (var line in lists.SelectMany(list => list.Split('\n'))) Add(line.Split('#')[0]);
        _longest = _words.Keys.Select(word => word.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The text with one of its words, or all of it, replaced: every replacement, longest words first.</summary>
    /// <remarks>Only whole words are replaced, so that 供水 in 提供水源 stays.</remarks>
    public IReadOnlyList<(string Text, string From, string To)> Replace(string typed)
    {
        var text = NameKey.Of(typed);
        if (_longest == 0) return [];
        var borders = Borders(text);
        var found = new List<(string Text, string From, string To)>();
        for (var length = Math.Min(text.Length, _longest); length > 0; length--)
        {
            for (var start = 0; start + length <= text.Length; start++)
            {
                var word = text.Substring(start, length);
                if (!_words.TryGetValue(word, out var others) || !borders.Contains(start) || !borders.Contains(start + length)) continue;
                found.AddRange(others.Select(other => (string.Concat(text.AsSpan(0, start), other, text.AsSpan(start + length)), word, other)));
            }
        }

        return found;
    }

    private static HashSet<int> Borders(string text)
    {
        var borders = new HashSet<int> { 0, text.Length };
        var stream = ArchiveAnalysis.Words.Open();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
        {
            borders.Add(stream.Start);
            borders.Add(stream.End);
        }

        return borders;
    }

    private void Add(string line)
    {
        var sides = line.Split(Arrow);
        var left = Words(sides[0]);
        var right = sides.Length > 1 ? Words(sides[1]) : left;
        foreach (var word in left)
        {
            if (!_words.TryGetValue(word, out var others)) _words[word] = others = [];
            others.AddRange(right.Where(other => other != word && !others.Contains(other)));
        }
    }

    private static List<string> Words(string side) =>
        [.. side.Split([Separator, '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(NameKey.Of).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];
}
