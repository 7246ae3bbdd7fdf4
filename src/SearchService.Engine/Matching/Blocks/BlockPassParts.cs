namespace SearchService.Engine.Matching.Blocks;

/// <summary>What a pass over the blocks of a term goes by.</summary>
internal sealed class BlockPassParts
{
    /// <summary>The term whose blocks are walked.</summary>
    public required ScoredTerm Lead { get; init; }

    /// <summary>Terms that must stand in a document too, the rarest first.</summary>
    public ScoredTerm[] Required { get; init; } = [];

    /// <summary>Terms that add to the score where they stand, the strongest first.</summary>
    public ScoredTerm[] Optional { get; init; } = [];

    /// <summary>Terms whose documents have been looked at already.</summary>
    public ScoredTerm[] Excluded { get; init; } = [];

    /// <summary>What else a document must pass, deletion not among it.</summary>
    public IReadOnlyList<DocTest> Tests { get; init; } = [];

    /// <summary>Slots of scores: those below <see cref="FirstAdded"/> are summed, then those from it on, then both.</summary>
    public required int Slots { get; init; }

    /// <summary>The first slot of what is only added.</summary>
    public required int FirstAdded { get; init; }
}
