namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>One thing that a question is about: a word, or words that only together are one.</summary>
/// <param name="Text">As typed, folded.</param>
/// <param name="Weight">How much of the question it is; those of a question add up to one.</param>
/// <param name="Ways">In which words an article may speak of it, the surest first.</param>
/// <param name="Parts">What has to stand in one passage where none of these words does; empty when that says nothing.</param>
internal sealed record Concept(string Text, double Weight, IReadOnlyList<ConceptWay> Ways, IReadOnlyList<IReadOnlyList<ConceptWay>> Parts)
{
    /// <summary>The word of the question that it stands in.</summary>
    public required string Leaf { get; init; }

    /// <summary>Whether it is a lone character beside a word, which says little.</summary>
    public bool IsLone { get; init; }

    /// <summary>Whether some article prints it as typed.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>Whether it is a name, for which no other word does.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it is an action, which is said in more ways than a thing.</summary>
    public bool IsAction { get; init; }

    /// <summary>Whether it is in no dictionary, so that nobody knows which words are near it.</summary>
    public bool IsUnknown { get; init; }
}
