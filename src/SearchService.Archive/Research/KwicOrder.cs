namespace SearchService.Archive.Research;

/// <summary>The order of concordance lines.</summary>
public enum KwicOrder
{
    /// <summary>As the articles stand in the archive, and the matches in them.</summary>
    Document,

    /// <summary>By what stands before the match, read from the match outward, so that equal contexts stand together.</summary>
    Left,

    /// <summary>By what stands behind the match.</summary>
    Right,
}
