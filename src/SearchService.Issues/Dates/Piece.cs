using SearchService.Issues.Dates.Printed;
using SearchService.Issues.Text;

namespace SearchService.Issues.Dates;

/// <summary>A part of an article, ready for reading dates.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Number">For a paragraph: how many paragraphs with a whole sentence come before it. Salutations and subheads don't count.</param>
/// <param name="Placed">The text with its places.</param>
/// <param name="Compact">The text without blanks.</param>
internal sealed record Piece(PieceKind Kind, int Number, PlacedText Placed, CompactText Compact)
{
    /// <summary>Is this where a report says what happened when: heading, front, first paragraph, closing note?</summary>
    public bool IsLead => Kind != PieceKind.Paragraph || Number == 0;

    /// <summary>The 1-based line of the character.</summary>
    public int LineOf(int index) => Placed.PlaceAt(Compact.OffsetOf(index)).Line;

    /// <summary>The stretch as printed, without blanks and breaks.</summary>
    public string PrintedText(int start, int end) =>
        string.Concat(Placed.Text.AsSpan(Compact.OffsetOf(start), Compact.OffsetOf(end - 1) + 1 - Compact.OffsetOf(start)).ToString().Where(unit => !CompactText.IsBlank(unit)));
}
