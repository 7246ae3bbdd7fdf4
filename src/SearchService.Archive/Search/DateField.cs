namespace SearchService.Archive.Search;

/// <summary>Which date of an article a date filter looks at.</summary>
public enum DateField
{
    /// <summary>When the reported event took place.</summary>
    Event,

    /// <summary>The months of the issue it appeared in.</summary>
    Issue,
}
