namespace SearchService.Archive.Search.Building;

/// <summary>A leaf of the query, taken apart.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Cover">All of it in the character fields; empty when there is nothing in it to find.</param>
/// <param name="Parts">What all has to stand in an article where the text does not stand as a whole.</param>
/// <param name="Words">Its words, for ranking.</param>
internal sealed record LeafText(string Text, IReadOnlyList<(string Term, int Position)> Cover, IReadOnlyList<LeafPart> Parts, IReadOnlyList<string> Words)
{
    private const int MostTogether = 6;

    /// <summary>Words that make one notion only together: they have to stand close to each other.</summary>
    public bool IsCompound => Parts.Count is > 1 and <= MostTogether && Parts.All(part => part.People.Count == 0);
}
