namespace SearchService.Issues.Dates.Resolving;

/// <summary>A printed date with its days known.</summary>
/// <param name="Mention">What is printed and where.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Source">Where the year comes from.</param>
/// <param name="Basis">The same in a short Chinese phrase.</param>
internal sealed record ResolvedDate(Mention Mention, DateOnly Start, DateOnly End, YearSource Source, string Basis)
{
    /// <summary>How much of the date is printed.</summary>
    public DatePrecision Precision => Mention.Printed.Precision;

    /// <summary>As the article keeps it.</summary>
    public DateMention ToDateMention() => new(Mention.Text, Mention.Line, Start, End, Precision, Basis);
}
