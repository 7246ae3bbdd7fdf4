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

    /// <summary>The synonyms of one whole word (folded), in the order of the lists.</summary>
    public IReadOnlyList<string> Of(string word) => _words.TryGetValue(word, out var others) ? others : [];

    /// <summary>The text with some of its words, or all of it, replaced: at most <paramref name="most"/> ways, fewest replacements first.</summary>
    /// <remarks>Only whole words are replaced, the longest that has synonyms at each place, so that 供水 in 提供水源 stays. The same word twice in a row is said once.</remarks>
    public IReadOnlyList<(string Text, string From, string To)> Replace(string typed, int most = 32)
    {
        var text = NameKey.Of(typed);
        var words = WordsOf(text);
        var ways = new List<Way> { new("", "", "", 0) };
        var at = 0;
        foreach (var (start, word) in words)
        {
            var before = text[at..start];
            ways = [.. ways.SelectMany(way => _words[word].Select(other => way.With(before, word, other)).Prepend(way.With(before + word))).OrderBy(way => way.Replaced).Take(most + 1)];
            at = start + word.Length;
        }

        return [.. ways.Select(way => way.With(text[at..])).Where(way => way.Replaced > 0 && way.Text != text).Take(most).Select(way => (way.Text, way.From, way.To))];
    }

    private List<(int Start, string Word)> WordsOf(string text)
    {
        var borders = Borders(text);
        var words = new List<(int Start, string Word)>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!borders.Contains(start)) continue;
            for (var length = Math.Min(text.Length - start, _longest); length > 0; length--)
            {
                if (!borders.Contains(start + length) || !_words.ContainsKey(text.Substring(start, length))) continue;
                words.Add((start, text.Substring(start, length)));
                start += length - 1;
                break;
            }
        }

        return words;
    }

    private readonly record struct Way(string Text, string From, string To, int Replaced)
    {
        public Way With(string kept) => this with { Text = Text + kept };

        public Way With(string before, string word, string other)
        {
            var text = Text + before;
            var sides = Replaced == 0 ? (word, other) : ($"{From}、{word}", $"{To}、{other}");
            return new Way(text.EndsWith(other, StringComparison.Ordinal) ? text : text + other, sides.Item1, sides.Item2, Replaced + 1);
        }
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
