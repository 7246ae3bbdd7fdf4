namespace SearchService.Engine.Queries;

/// <summary>What may differ between a word and a term near to it, once?</summary>
public enum FuzzyEdits
{
    /// <summary>A character more, less or another one, or two neighbors swapped; or a look-alike.</summary>
    AllAndTranspositions,

    /// <summary>A character more, less or another one; or a look-alike.</summary>
    All,

    /// <summary>One character for one of the look-alikes given, nothing else.</summary>
    LookAlikes,
}
