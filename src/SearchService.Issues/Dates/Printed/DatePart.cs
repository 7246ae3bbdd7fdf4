namespace SearchService.Issues.Dates.Printed;

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
