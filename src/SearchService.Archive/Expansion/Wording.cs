namespace SearchService.Archive.Expansion;

/// <summary>In which wordings is a question asked?</summary>
/// <param name="Wider">Other wordings looked for together with the typed ones.</param>
/// <param name="Corrections">What was probably meant by words that find nothing; asked for only when nothing is found.</param>
/// <param name="Near">Words that mean the same as a word, or nearly; asked for only when little is found.</param>
internal sealed record Wording(LeafAlternatives Wider, Func<LeafAlternatives> Corrections, Func<string, IReadOnlyList<Alternative>> Near)
{
    /// <summary>Whether articles that say it in other words are looked for.</summary>
    public bool IsByMeaning { get; init; }

    /// <summary>Only what was typed.</summary>
    public static Wording Typed { get; } = new(LeafAlternatives.None, static () => LeafAlternatives.None, static _ => []);
}
