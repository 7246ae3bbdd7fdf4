namespace SearchService.Issues.People.Lattice;

/// <summary>What beside a run of characters speaks for or against a person?</summary>
[Flags]
internal enum NameCues
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An office, profession or relation in front.</summary>
    RoleBefore = 1,

    /// <summary>A title behind.</summary>
    TitleAfter = 2,

    /// <summary>A member of a list of names.</summary>
    Listed = 4,

    /// <summary>A byline, signature or signed section.</summary>
    Signed = 8,

    /// <summary>Speaks, presides, attends, acts.</summary>
    Acts = 16,

    /// <summary>A word in front calls for a name (叫, 由, 邀请).</summary>
    Called = 32,

    /// <summary>Sex or people in brackets behind.</summary>
    Described = 64,

    /// <summary>Known beforehand: masthead, other issues, or general knowledge.</summary>
    Known = 128,

    /// <summary>Written by sound.</summary>
    Foreign = 256,

    /// <summary>A given name alone.</summary>
    GivenOnly = 512,

    /// <summary>Appointed, elected or dismissed.</summary>
    Appointed = 4096,

    /// <summary>A member of a list, row or signature that as a whole names people: sure in this place, whatever the word means elsewhere.</summary>
    Rowed = 8192,

    /// <summary>Part of the name of a doctrine, a work or a house named after somebody: a name, but no mention.</summary>
    Honored = 1024,

    /// <summary>Part of the name of a place or body: no name at all.</summary>
    Placed = 2048,
}
