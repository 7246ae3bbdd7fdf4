namespace SearchService.Engine.Schema;

/// <summary>What the index keeps of a field.</summary>
public enum FieldKind
{
    /// <summary>Analyzed text: terms, frequencies, positions and a length norm. Scored by BM25.</summary>
    Text,

    /// <summary>Exact terms without frequencies, positions or norms. Scored as a constant by its idf with frequency and length 1.</summary>
    Keyword,

    /// <summary>64-bit numbers or days, any count per document, for ranges, sorting and histograms.</summary>
    Number,

    /// <summary>Sorted distinct strings, any count per document, for facets and sorting.</summary>
    Ordinal,
}
