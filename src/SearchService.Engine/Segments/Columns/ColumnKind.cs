namespace SearchService.Engine.Segments.Columns;

/// <summary>What a column holds.</summary>
internal enum ColumnKind : byte
{
    /// <summary>64-bit numbers.</summary>
    Number = 1,

    /// <summary>Strings by their place among the segment's distinct values.</summary>
    Ordinal = 2,
}
