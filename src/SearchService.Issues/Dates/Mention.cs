using SearchService.Issues.Dates.Printed;

namespace SearchService.Issues.Dates;

/// <summary>A printed date and the part of the article it stands in.</summary>
internal sealed record Mention(Piece Piece, PrintedDate Printed)
{
    /// <summary>The 1-based line it starts on.</summary>
    public int Line => Piece.LineOf(Printed.Start);

    /// <summary>The date as printed, without blanks and breaks.</summary>
    public string Text => Piece.PrintedText(Printed.Start, Printed.End);
}
