using SearchService.Engine.Segments.Columns;

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

    /// <summary>The ordinals in place; without address where the column is not mapped.</summary>
    public virtual ColumnCodes Codes => default;

    /// <summary>Per ordinal the documents that have it, deleted ones included; empty where that is not kept.</summary>
    public virtual ReadOnlySpan<uint> DocumentCounts => default;
}
