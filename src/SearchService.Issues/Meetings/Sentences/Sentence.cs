using SearchService.Issues.Dates.Printed;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings.Sentences;

/// <summary>One sentence of an article without blanks, ready for reading what was held.</summary>
/// <param name="Source">The paragraph or heading it stands in.</param>
/// <param name="Compact">The same without blanks.</param>
/// <param name="Start">Where in <paramref name="Compact"/> it begins.</param>
/// <param name="Text">Half-width marks, lower case.</param>
/// <param name="Masked">The same with what stands in “” and 《》 blotted out, so that its words and commas don't count.</param>
/// <param name="Paragraph">The 0-based paragraph; -1 in a heading.</param>
internal sealed record Sentence(PlacedText Source, CompactText Compact, int Start, string Text, string Masked, int Paragraph)
{
    /// <summary>Stands in <see cref="Masked"/> for a character inside quotation marks.</summary>
    public const char Blot = '□';

    /// <summary>The persons named, in order.</summary>
    public IReadOnlyList<NameSpot> Names { get; init; } = [];

    /// <summary>Is it one of the lines of a heading?</summary>
    public bool IsHeading => Paragraph < 0;

    /// <summary>The stretch as printed, without blanks.</summary>
    public string Printed(int start, int end)
    {
        if (end <= start) return "";
        var from = Compact.OffsetOf(Start + start);
        var to = Compact.OffsetOf(Start + end - 1) + 1;
        return string.Concat(Source.Text.AsSpan(from, to - from).ToString().Where(unit => !CompactText.IsBlank(unit)));
    }

    /// <summary>The 1-based line of the character.</summary>
    public int LineOf(int index) => Source.PlaceAt(Compact.OffsetOf(Start + index)).Line;

    /// <summary>Where the clause around <paramref name="index"/> begins.</summary>
    public int ClauseStart(int index) => Masked.AsSpan(0, index).LastIndexOfAny(',', ':') + 1;

    /// <summary>Where the clause around <paramref name="index"/> ends.</summary>
    public int ClauseEnd(int index) => Masked.AsSpan(index).IndexOfAny(',', ':') is >= 0 and var length ? index + length : Masked.Length;
}
