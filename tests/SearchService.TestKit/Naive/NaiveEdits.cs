using System.Text;
using SearchService.Engine.Queries;

namespace SearchService.TestKit.Naive;

/// <summary>How near is a term to a fuzzy query's? Edit distance by dynamic programming, without any automaton.</summary>
public static class NaiveEdits
{
    /// <summary>The score a document gets for the term; null when it is too far.</summary>
    public static float? Nearness(FuzzyQuery query, string term)
    {
        int[] wanted = [.. query.Term.EnumerateRunes().Select(static rune => rune.Value)];
        int[] found = [.. term.EnumerateRunes().Select(static rune => rune.Value)];
        if (wanted.AsSpan().SequenceEqual(found)) return 1;
        var fixedLength = query.PrefixLength;
        if (fixedLength > wanted.Length || fixedLength > found.Length || !wanted.AsSpan(0, fixedLength).SequenceEqual(found.AsSpan(0, fixedLength))) return null;
        if (IsAlike(query, wanted, found)) return FuzzyQuery.AlikeScore;
        if (query.Edits == FuzzyEdits.LookAlikes) return null;
        return Distance(wanted[fixedLength..], found[fixedLength..], query.Edits == FuzzyEdits.AllAndTranspositions) <= 1 ? FuzzyQuery.EditScore : null;
    }

    private static bool IsAlike(FuzzyQuery query, int[] wanted, int[] found)
    {
        if (wanted.Length != found.Length) return false;
        int[] places = [.. Enumerable.Range(0, wanted.Length).Where(place => wanted[place] != found[place])];
        return places is [var only] && only < query.LookAlikes.Count && query.LookAlikes[only].EnumerateRunes().Contains(new Rune(found[only]));
    }

    private static int Distance(int[] a, int[] b, bool swaps)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (swaps && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
