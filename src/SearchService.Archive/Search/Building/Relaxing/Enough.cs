namespace SearchService.Archive.Search.Building.Relaxing;

/// <summary>How much of a question has to match?</summary>
internal enum Enough
{
    /// <summary>Most of its words.</summary>
    Most,

    /// <summary>What is worth showing behind articles that hold all or most words.</summary>
    Behind,

    /// <summary>What is worth showing where nothing else is found.</summary>
    Anything,
}
