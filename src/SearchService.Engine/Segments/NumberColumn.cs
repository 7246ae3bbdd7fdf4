using SearchService.Engine.Segments.Columns;

namespace SearchService.Engine.Segments;

/// <summary>Numbers per document, each document's values ascending.</summary>
internal abstract class NumberColumn
{
    /// <summary>Smallest value of the column.</summary>
    public abstract long Minimum { get; }

    /// <summary>Largest value of the column.</summary>
    public abstract long Maximum { get; }

    /// <summary>How many values the document has.</summary>
    public abstract int ValueCount(int doc);

    /// <summary>A value of the document, 0 ≤ index &lt; ValueCount.</summary>
    public abstract long Value(int doc, int index);

    /// <summary>The values as codes in place, each the value minus <see cref="Minimum"/>; without address where the column is not mapped.</summary>
    public virtual ColumnCodes Codes => default;
}
