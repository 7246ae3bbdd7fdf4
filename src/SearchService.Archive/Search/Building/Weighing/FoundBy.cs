namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>Which reading of a question's words, stricter than their meaning, finds an article?</summary>
internal enum FoundBy
{
    /// <summary>None.</summary>
    Nothing,

    /// <summary>All words, those of a compound close together.</summary>
    AllWords,

    /// <summary>All words, somewhere in the article.</summary>
    ScatteredWords,

    /// <summary>Most words, or words near them.</summary>
    MostWords,

    /// <summary>What is worth showing where nothing else is found.</summary>
    SomeWords,
}
