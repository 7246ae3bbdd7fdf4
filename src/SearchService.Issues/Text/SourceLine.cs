namespace SearchService.Issues.Text;

/// <summary>One non-blank line of the file without its marks: what stands on line 812?</summary>
/// <param name="Number">1-based.</param>
/// <param name="Placed">The text without heading, list and emphasis marks, trimmed; the raw line where nothing but marks stands on it.</param>
/// <param name="HeadingLevel">Number of heading marks; 0 without.</param>
/// <param name="IsBullet">A list mark stood in front.</param>
/// <param name="IsMarkOnly">Nothing but marks stands on the line (a rule, an image).</param>
/// <param name="BlanksBefore">Blank lines between this and the non-blank line before.</param>
internal sealed record SourceLine(int Number, PlacedText Placed, int HeadingLevel, bool IsBullet, bool IsMarkOnly, int BlanksBefore)
{
    /// <summary>The text without marks.</summary>
    public string Text => Placed.Text;
}
