namespace SearchService.Engine.Segments;

/// <summary>Strings per document as ordinals into the segment's sorted distinct values; each document's ordinals ascending and distinct.</summary>
internal abstract class OrdinalColumn
{
    /// <summary>Distinct values.</summary>
    public abstract int ValueCount { get; }

    /// <summary>The string of an ordinal.</summary>
    public abstract string Value(int ordinal);

    /// <summary>How many ordinals the document has.</summary>
    public abstract int OrdinalCount(int doc);

    /// <summary>An ordinal of the document, 0 ≤ index &lt; OrdinalCount.</summary>
    public abstract int Ordinal(int doc, int index);
}
