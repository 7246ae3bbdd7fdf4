namespace SearchService.Archive.Search.Snippets;

/// <summary>Which passages of a body show best why the article answers?</summary>
/// <remarks>
/// Each match opens a candidate: its sentence and those behind it, up to <see cref="MostCharacters"/>. A candidate is worth what it covers of the question, and a little
/// for each further match; what earlier passages cover already counts little. Three at most, shown in text order. Linear in text and matches.
/// </remarks>
internal static class Passages
{
    private const int MostPassages = 3;
    private const int MostCharacters = 120;
    private const int FewestCharacters = 60;
    private const int MostBefore = 40;
    private const int MostCandidates = 400;
    private const double Repeated = 0.1;

    /// <summary>The passages, in text order; the beginning of the body when nothing in it matches.</summary>
    public static IReadOnlyList<TextRange> Choose(string text, IReadOnlyList<LeafMatch> matches)
    {
        if (text.Length == 0) return [];
        if (matches.Count == 0) return [Trim(text, Beginning(text))];
        var candidates = Candidates(text, matches);
        var chosen = new List<TextRange>();
        var covered = new HashSet<(int Leaf, int Part)>();
        while (chosen.Count < MostPassages && Best(candidates, chosen, covered, matches) is { } best)
        {
            chosen.Add(best);
            covered.UnionWith(Inside(best, matches).Select(match => (match.Leaf, match.Part)));
        }

        return [.. chosen.OrderBy(range => range.Start).Select(range => Trim(text, range))];
    }

    private static TextRange? Best(List<TextRange> candidates, List<TextRange> chosen, HashSet<(int Leaf, int Part)> covered, IReadOnlyList<LeafMatch> matches)
    {
        TextRange? best = null;
        var bestWorth = 0.0;
        foreach (var candidate in candidates)
        {
            if (chosen.Exists(other => candidate.Start < other.End && other.Start < candidate.End)) continue;
            var worth = Worth(Inside(candidate, matches), covered);
            if (worth > bestWorth) (best, bestWorth) = (candidate, worth);
        }

        return best;
    }

    private static double Worth(IEnumerable<LeafMatch> inside, HashSet<(int Leaf, int Part)> covered)
    {
        var seen = new HashSet<(int Leaf, int Part)>();
        var worth = 0.0;
        foreach (var match in inside)
        {
            var isNew = seen.Add((match.Leaf, match.Part)) && !covered.Contains((match.Leaf, match.Part));
            worth += isNew ? 1 + (0.01 * match.Range.Length) : Repeated / seen.Count;
        }

        return worth;
    }

    private static IEnumerable<LeafMatch> Inside(TextRange range, IReadOnlyList<LeafMatch> matches)
    {
        for (var i = FirstFrom(matches, range.Start); i < matches.Count && matches[i].Range.Start < range.End; i++)
        {
            if (matches[i].Range.End <= range.End) yield return matches[i];
        }
    }

    private static int FirstFrom(IReadOnlyList<LeafMatch> matches, int start)
    {
        var low = 0;
        var high = matches.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Range.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static List<TextRange> Candidates(string text, IReadOnlyList<LeafMatch> matches)
    {
        var candidates = new List<TextRange>();
        foreach (var match in matches)
        {
            if (candidates.Count == MostCandidates) break;
            var candidate = Around(text, match.Range);
            if (candidates.Count == 0 || candidates[^1].Start != candidate.Start) candidates.Add(candidate);
        }

        return candidates;
    }

    /// <summary>The sentence of a match and, while there is room, the next ones.</summary>
    private static TextRange Around(string text, TextRange match)
    {
        var start = Sentences.StartBefore(text, match.Start);
        if (match.End - start > MostCharacters) start = Sentences.FirstPause(text, new TextRange(Math.Max(start, match.Start - MostBefore), match.Start));
        var end = Sentences.EndAfter(text, match.End - 1);
        if (end - start > MostCharacters)
        {
            var most = Math.Max(match.End, Math.Min(text.Length, start + MostCharacters));
            return new TextRange(start, most > match.End ? Sentences.LastPause(text, new TextRange(match.End, most)) : most);
        }

        while (end < text.Length && end - start < FewestCharacters && Sentences.EndAfter(text, end) is var next && next - start <= MostCharacters) end = next;
        return new TextRange(start, end);
    }

    private static TextRange Beginning(string text)
    {
        var end = Sentences.EndAfter(text, 0);
        while (end < text.Length && end < FewestCharacters) end = Sentences.EndAfter(text, end);
        return end <= MostCharacters ? new TextRange(0, end) : new TextRange(0, Sentences.LastPause(text, new TextRange(0, MostCharacters)));
    }

    private static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = range;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextRange(start, end);
    }
}
