namespace SearchService.Issues.Formats.Pdf;

/// <summary>One printed row of a page: its text and its box in points, from the page's top left.</summary>
internal sealed record PrintedRow(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>The widest gap, in ems, that is no blank.</summary>
    private const double NoBlank = 0.2;

    /// <summary>A gap this wide, in ems, was a tab or a leader.</summary>
    private const double WideGap = 3;

    /// <summary>About one em.</summary>
    public double Height => Bottom - Top;

    /// <summary>Do both stand on the same line?</summary>
    public bool IsBeside(PrintedRow other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > 0.6 * Math.Min(Height, other.Height);

    /// <summary>Both as one row.</summary>
    public PrintedRow With(PrintedRow next)
    {
        var gap = (next.Left - Right) / Math.Max(1, Height);
        var between = gap < NoBlank ? "" : gap < WideGap ? " " : "  ";
        return new PrintedRow(Text + between + next.Text, Left, Math.Min(Top, next.Top), Math.Max(Right, next.Right), Math.Max(Bottom, next.Bottom));
    }
}
