using SearchService.Issues.Lines;

namespace SearchService.Issues.Contents;

/// <summary>How many lines of a contents entry are its title?</summary>
internal static class EntrySplitter
{
    /// <summary>What the body's heading showed; where it repeats the whole entry on one line, the line that reads as a report begins the subtitle.</summary>
    public static int WithMatch(PrintedEntry entry, EntryMatch match) =>
        match.TitleLines < entry.Lines.Count || match.SplitAt == 0 ? match.TitleLines : Alone(entry);

    /// <summary>Without a body: the title ends before a blank line of a teaser, or before the first line that names an actor and an event.</summary>
    public static int Alone(PrintedEntry entry)
    {
        for (var i = 1; i < entry.Lines.Count; i++)
        {
            if (HeadingForms.IsOpen(entry.Lines[i - 1].Text)) continue;
            if (entry.Breaks[i] || HeadingForms.IsReport(entry.Lines[i].Text)) return i;
        }

        return entry.Lines.Count;
    }
}
