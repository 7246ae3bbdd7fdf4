namespace SearchService.Chinese.TableMaker.Glyphs;

/// <summary>In what do two glyphs agree?</summary>
internal static class GlyphComparison
{
    private const int CornerCount = 4;

    /// <summary>The number of corners, 0 to 4, that look the same.</summary>
    public static int EqualCorners(Glyph first, Glyph second)
    {
        var most = 0;
        foreach (var corners in first.Corners)
        {
            foreach (var others in second.Corners)
            {
                var equal = 0;
                for (var i = 0; i < CornerCount; i++) equal += corners[i] == others[i] ? 1 : 0;
                most = Math.Max(most, equal);
            }
        }

        return most;
    }

    /// <summary>How much of the parts is the same, 0 to 1: one less the edit distance (Levenshtein 1966) by the longer length.</summary>
    public static double EqualParts(Glyph first, Glyph second)
    {
        var most = 0.0;
        foreach (var parts in first.Parts)
        {
            foreach (var others in second.Parts) most = Math.Max(most, 1 - ((double)Distance(parts, others) / Math.Max(parts.Length, others.Length)));
        }

        return most;
    }

    /// <summary>True when the parts behind the first one or two are the same: what is left of a character without its radical.</summary>
    public static bool ShareRest(Glyph first, Glyph second, int equalCorners)
    {
        foreach (var parts in first.Parts)
        {
            foreach (var others in second.Parts)
            {
                var shared = 0;
                while (shared < Math.Min(parts.Length, others.Length) && parts[^(shared + 1)] == others[^(shared + 1)]) shared++;
                var differing = Math.Max(parts.Length, others.Length) - shared;
                if (shared >= 2 && differing <= (shared > 2 || equalCorners >= 2 ? 2 : 1)) return true;
            }
        }

        return false;
    }

    /// <summary>True when a phonetic component is in both.</summary>
    public static bool SharePhonetic(Glyph first, Glyph second) => Array.Exists(first.Phonetics, phonetic => Array.IndexOf(second.Phonetics, phonetic) >= 0);

    private static int Distance(string first, string second)
    {
        Span<int> row = stackalloc int[second.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 0; i < first.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < second.Length; j++)
            {
                var replaced = diagonal + (first[i] == second[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(diagonal, row[j]) + 1);
            }
        }

        return row[^1];
    }
}
