using SearchService.Archive.Analysis;
using SearchService.Archive.Search.Building;

namespace SearchService.Archive.Expansion;

/// <summary>How well do characters stand for the words of a longer name, in their order? 社法 takes one of 社会 and one of 法制, and leaves 和 out.</summary>
internal static class WordCover
{
    /// <summary>The words of a name that count: particles and conjunctions are left out.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var stream = ArchiveAnalysis.Words.Open();
        stream.Reset(name.AsMemory());
        var words = new List<string>();
        while (stream.MoveNext())
        {
            var word = stream.Term.ToString();
            if (!StopWords.Contains(word)) words.Add(word);
        }

        return words;
    }

    /// <summary>The part of the words, 0 to 1, that have a character among these; 0 when the characters are not taken from the words in order or the first word has none.</summary>
    /// <remarks>Quadratic in the characters, linear in the words.</remarks>
    public static double Of(string characters, IReadOnlyList<string> words)
    {
        // best[n]: most words covered so far with the first n characters used up; -1 when that is impossible.
        var best = new int[characters.Length + 1];
        Array.Fill(best, -1);
        best[0] = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var next = i == 0 ? new int[best.Length] : [.. best];
            if (i == 0) Array.Fill(next, -1);
            for (var used = 0; used < characters.Length; used++)
            {
                for (var length = 1; best[used] >= 0 && used + length <= characters.Length && IsWithin(characters.AsSpan(used, length), words[i]); length++)
                    next[used + length] = Math.Max(next[used + length], best[used] + 1);
            }

            best = next;
        }

        return words.Count == 0 ? 0 : Math.Max(0, best[^1]) / (double)words.Count;
    }

    /// <summary>The part of the words that begin with one of these characters, when every character stands in a word; else 0.</summary>
    public static double OfAnyOrder(string characters, IReadOnlyList<string> words) =>
        words.Count == 0 || !characters.All(character => words.Any(word => word.Contains(character, StringComparison.Ordinal))) ? 0 : words.Count(word => characters.Contains(word[0], StringComparison.Ordinal)) / (double)words.Count;

    /// <summary>Do the characters stand in the word in this order, the word's first among them?</summary>
    private static bool IsWithin(ReadOnlySpan<char> characters, string word)
    {
        // Of a number in order (第二) the number itself is said.
        if (word[0] != characters[0] && !(word is ['第', var number, ..] && number == characters[0])) return false;
        var at = 0;
        foreach (var character in word)
        {
            if (at < characters.Length && character == characters[at]) at++;
        }

        return at == characters.Length;
    }
}
