namespace SearchService.Issues.Dates.Printed;

/// <summary>How is a year or a month named?</summary>
internal enum PartKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By its number (2023年, 6月).</summary>
    Number,

    /// <summary>Counted from when the text was written (今年, 去年, 上月).</summary>
    FromNow,

    /// <summary>Counted from the date mentioned before (当年, 次年, 同月).</summary>
    FromBefore,
}
