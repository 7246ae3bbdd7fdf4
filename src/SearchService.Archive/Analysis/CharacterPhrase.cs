namespace SearchService.Archive.Analysis;

/// <summary>Which terms at which positions must stand in an article that contains this phrase?</summary>
/// <remarks>
/// The fewest terms that pin down every character: n characters in a row are n-1 bigrams at positions 0 to n-2, a character alone is itself.
/// Example: 孙 坤，3月 gives 孙坤 at 0, "3" at 3, 月 at 4. Empty when the phrase holds nothing but punctuation.
/// </remarks>
public static class CharacterPhrase
{
    /// <summary>The terms of <paramref name="phrase"/> for the character fields, positions ascending and beginning with 0; linear.</summary>
    public static IReadOnlyList<(string Term, int Position)> Of(string phrase)
    {
        var stream = new CharacterStream();
        stream.Reset(phrase.AsMemory());
        var terms = new List<(string Term, int Position)>(stream.Count);
        var position = -1;
        for (var i = 0; i < stream.Count; i++)
        {
            position += stream.IncrementOf(i);
            if (stream.Joins(i)) terms.Add((stream.TermOf(i, 2), position));
            else if (i == 0 || !stream.Joins(i - 1)) terms.Add((stream.TermOf(i, 1), position));
        }

        return terms;
    }
}
