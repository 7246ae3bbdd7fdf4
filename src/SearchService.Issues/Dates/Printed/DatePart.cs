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

/// <summary>A year or a month as named.</summary>
/// <param name="Kind">How it is named.</param>
/// <param name="Value">The number, or how many years or months away it is.</param>
internal readonly record struct DatePart(PartKind Kind, int Value)
{
    /// <summary>Not printed.</summary>
    public static DatePart None => default;

    /// <summary>Printed as a number.</summary>
    public static DatePart Of(int number) => new(PartKind.Number, number);
}
