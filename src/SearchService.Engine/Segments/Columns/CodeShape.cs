namespace SearchService.Engine.Segments.Columns;

/// <summary>How many codes do documents have?</summary>
internal enum CodeShape : byte
{
    /// <summary>Every document has one: code i belongs to document i.</summary>
    One = 1,

    /// <summary>None or one: code i belongs to document i, 0 is none, others are one greater.</summary>
    AtMostOne = 2,

    /// <summary>Any number, found through offsets.</summary>
    Many = 3,
}
