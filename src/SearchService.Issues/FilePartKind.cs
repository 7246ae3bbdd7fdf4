namespace SearchService.Issues;

/// <summary>What a run of lines is.</summary>
public enum FilePartKind
{
    /// <summary>Cover lines, captions of the cover, teasers that repeat titles.</summary>
    Cover,

    /// <summary>The contents page.</summary>
    Contents,

    /// <summary>Publisher, editors, addresses, print date.</summary>
    Masthead,

    /// <summary>An article.</summary>
    Article,

    /// <summary>Captions, running heads and back covers between or after articles.</summary>
    Furniture,

    /// <summary>Lines that a <see cref="ParseProblem"/> names.</summary>
    Problem,
}
