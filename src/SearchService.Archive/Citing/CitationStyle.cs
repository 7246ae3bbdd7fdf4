namespace SearchService.Archive.Citing;

/// <summary>In which form is an article cited?</summary>
public enum CitationStyle
{
    /// <summary>GB/T 7714—2025, in force from July 2026: full-width commas, colons and brackets in Chinese entries.</summary>
    Gb2025,

    /// <summary>GB/T 7714—2015.</summary>
    Gb2015,

    /// <summary>A BibTeX entry.</summary>
    Bibtex,

    /// <summary>An RIS record.</summary>
    Ris,

    /// <summary>CSL-JSON, a list of one item.</summary>
    CslJson,
}
