using SearchService.Archive.Expansion;

namespace SearchService.Archive.Search.Building;

/// <summary>In which wordings is a question asked?</summary>
/// <param name="Wider">Other wordings looked for together with the typed ones.</param>
/// <param name="Corrections">What was probably meant by words that find nothing; asked for only when nothing is found.</param>
internal sealed record Wording(LeafAlternatives Wider, Func<LeafAlternatives> Corrections)
{
    /// <summary>Only what was typed.</summary>
    public static Wording Typed { get; } = new(LeafAlternatives.None, () => LeafAlternatives.None);
}
