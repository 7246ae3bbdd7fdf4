using SearchService.Issues.Lines;

namespace SearchService.Issues.Contents;

/// <summary>Which heading of the body belongs to which contents entry?</summary>
/// <remarks>
/// All pairs that fit are scored, then the chain of pairs that rises both in pages and in lines and has the greatest sum is taken: a heaviest increasing
/// subsequence, O(p log e) with a Fenwick tree (Fenwick 1994). What the chain leaves over is taken afterwards only where it fits almost literally.
/// </remarks>
internal static class ContentsAligner
{
    /// <summary>Out of order only headings are taken that fit this well.</summary>
    private const double NearlyLiteral = 0.9;

    /// <summary>One match per entry that was found, in line order.</summary>
    /// <param name="body">All lines.</param>
    /// <param name="entries">The contents page.</param>
    /// <param name="isCandidate">May an article start on this line?</param>
    public static IReadOnlyList<EntryMatch> Align(TextBody body, IReadOnlyList<PrintedEntry> entries, Func<int, bool> isCandidate)
    {
        if (entries.Count == 0) return [];
        var index = new HeadingIndex(entries);
        var isRepeat = Repeats(entries);
        var pairs = new List<EntryMatch>();
        for (var line = 0; line < body.Count; line++)
        {
            if (body.Forms[line] is not (LineForm.Heading or LineForm.Numbered or LineForm.NameLine) || !isCandidate(line)) continue;
            foreach (var entry in index.Candidates(body[line]))
            {
                if (isRepeat[entry]) continue;
                if (EntryMatcher.Match(body, line, entries, entry) is { } match) pairs.Add(match);
            }
        }

        var chain = HeaviestChain(pairs, RanksByPage(entries), entries.Count);
        return WithStragglers(chain, pairs);
    }

    /// <summary>A teaser whose article the list names again on the same page stands for nothing of its own.</summary>
    private static bool[] Repeats(IReadOnlyList<PrintedEntry> entries)
    {
        var isRepeat = new bool[entries.Count];
        var seen = new Dictionary<(int?, string), int>();
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            isRepeat[i] = !seen.TryAdd((entries[i].Page, entries[i].KeyOf(1)), i) && entries[i].IsTeaser;
        }

        return isRepeat;
    }

    /// <summary>Teasers stand in front of the list but name a later page, so the order is by page, then as printed; an entry without a page keeps its place.</summary>
    private static int[] RanksByPage(IReadOnlyList<PrintedEntry> entries)
    {
        var pages = new int[entries.Count];
        for (var i = 0; i < entries.Count; i++) pages[i] = entries[i].Page ?? (i > 0 ? pages[i - 1] : 0);
        var order = Enumerable.Range(0, entries.Count).OrderBy(entry => pages[entry]).ThenBy(entry => entry).ToArray();
        var ranks = new int[entries.Count];
        for (var rank = 0; rank < order.Length; rank++) ranks[order[rank]] = rank;
        return ranks;
    }

    private static List<EntryMatch> HeaviestChain(List<EntryMatch> pairs, int[] ranks, int entryCount)
    {
        var tree = new (double Weight, int Pair)[entryCount + 1];
        Array.Fill(tree, (0, -1));
        var weights = new double[pairs.Count];
        var before = new int[pairs.Count];
        for (var first = 0; first < pairs.Count;)
        {
            var last = first;
            while (last < pairs.Count && pairs[last].Line == pairs[first].Line) last++;
            for (var pair = first; pair < last; pair++)
            {
                var best = BestBelow(tree, ranks[pairs[pair].Entry]);
                (weights[pair], before[pair]) = (best.Weight + pairs[pair].Score, best.Pair);
            }

            for (var pair = first; pair < last; pair++) Raise(tree, ranks[pairs[pair].Entry] + 1, (weights[pair], pair));
            first = last;
        }

        var chain = new List<EntryMatch>();
        for (var pair = BestBelow(tree, entryCount).Pair; pair >= 0; pair = before[pair]) chain.Add(pairs[pair]);
        chain.Reverse();
        return chain;
    }

    private static (double Weight, int Pair) BestBelow((double Weight, int Pair)[] tree, int rank)
    {
        var best = (Weight: 0.0, Pair: -1);
        for (var i = rank; i > 0; i -= i & -i)
        {
            if (tree[i].Weight > best.Weight) best = tree[i];
        }

        return best;
    }

    private static void Raise((double Weight, int Pair)[] tree, int position, (double Weight, int Pair) value)
    {
        for (var i = position; i < tree.Length; i += i & -i)
        {
            if (value.Weight > tree[i].Weight) tree[i] = value;
        }
    }

    private static List<EntryMatch> WithStragglers(List<EntryMatch> chain, List<EntryMatch> pairs)
    {
        var taken = chain.Select(match => match.Entry).ToHashSet();
        var lines = chain.SelectMany(match => Enumerable.Range(match.Line, match.TitleEnd - match.Line)).ToHashSet();
        foreach (var pair in pairs.OrderByDescending(pair => pair.Score))
        {
            if (pair.Score < NearlyLiteral || taken.Contains(pair.Entry) || lines.Contains(pair.Line) || lines.Contains(pair.TitleEnd - 1)) continue;
            chain.Add(pair);
            taken.Add(pair.Entry);
            for (var line = pair.Line; line < pair.TitleEnd; line++) lines.Add(line);
        }

        chain.Sort((first, second) => first.Line.CompareTo(second.Line));
        return chain;
    }
}
