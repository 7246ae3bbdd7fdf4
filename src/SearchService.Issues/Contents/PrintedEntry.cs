using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>One entry of the contents page as its lines stand there, before it is known which of them are title and which subtitle.</summary>
/// <param name="Section">The section it stands under; null before the first.</param>
/// <param name="Page">The printed page; null when none is printed.</param>
/// <param name="Lines">Its lines without the page, at least one.</param>
/// <param name="Breaks">Per line: does a blank line stand before it? Teasers part title and subtitle this way.</param>
/// <param name="IsTeaser">Stands apart from the list and is set off with its section.</param>
internal sealed record PrintedEntry(string? Section, int? Page, IReadOnlyList<PlacedText> Lines, IReadOnlyList<bool> Breaks, bool IsTeaser)
{
    /// <summary>The first <paramref name="count"/> lines as one comparable key.</summary>
    public string KeyOf(int count) => TextKey.Of(string.Concat(Lines.Take(count).Select(line => line.Text)));

    /// <summary>What stands after the first <paramref name="count"/> lines as one comparable key; empty for none.</summary>
    public string KeyAfter(int count) => TextKey.Of(string.Concat(Lines.Skip(count).Select(line => line.Text)));

    /// <summary>The entry once the title is known to have <paramref name="titleLines"/> lines.</summary>
    public ContentsEntry Split(int titleLines)
    {
        var title = PlacedTexts.JoinWithBlanks(Lines.Take(titleLines));
        var subtitle = titleLines < Lines.Count ? PlacedTexts.JoinWithBlanks(Lines.Skip(titleLines)).Text : null;
        return new ContentsEntry(Section, Page, title.Text, subtitle, Lines[0].FirstLine);
    }
}
