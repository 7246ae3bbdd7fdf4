namespace SearchService.Archive.Search;

/// <summary>The order of hits.</summary>
public enum SortOrder
{
    /// <summary>Best match first.</summary>
    Relevance,

    /// <summary>Oldest event first.</summary>
    Date,

    /// <summary>Newest event first.</summary>
    DateDescending,
}
