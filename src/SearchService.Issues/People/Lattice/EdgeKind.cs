namespace SearchService.Issues.People.Lattice;

/// <summary>What is a stretch of a sentence read as?</summary>
internal enum EdgeKind : byte
{
    /// <summary>A word of the dictionary, a single character or a mark.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Latin letters.</summary>
    Letters,

    /// <summary>A word that the dictionary lacks.</summary>
    Unknown,

    /// <summary>A person's name.</summary>
    Name,
}
