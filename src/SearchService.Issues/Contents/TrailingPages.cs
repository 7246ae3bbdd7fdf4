using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Which entries does a contents page list whose pages stand behind the titles?</summary>
/// <remarks>
/// A line without a page is the beginning of the entry whose page comes next, or the end of the one before. A dash shows the end of one; else the page's own
/// habit decides: where its first lines carry pages and its last do not, lines trail, else they lead.
/// </remarks>
internal static class TrailingPages
{
    private const int MaxLines = 4;

    /// <summary>The entries in printed order; linear.</summary>
    public static IReadOnlyList<PrintedEntry> Read(TextBody body, LineSpan page)
    {
        var trails = LinesTrail(body, page);
        var entries = new List<PrintedEntry>();
        var pending = new List<PlacedText>();
        string? section = null;
        for (var i = page.Start; i < page.End; i++)
        {
            var line = body.Lines[i];
            if (EntryLine.Read(line) is { } start)
            {
                pending.Add(line.Placed.Slice(start.TextStart, start.TextLength));
                entries.Add(Entry(section, start.Page, pending));
                pending = [];
            }
            else if (ContentsReader.IsApart(line) || ContentsFinder.IsHead(line.Text)) pending = [];
            else if (SectionOf(body, page, i) is { } name)
            {
                if (pending.Count > 0) entries.Add(Entry(section, null, pending));
                (section, pending) = (name, []);
            }
            else if (pending.Count == 0 && entries.Count > 0 && entries[^1].Lines.Count < MaxLines && (trails || GoesBack(body, i))) Append(entries, line.Placed);
            else
            {
                if (pending.Count == MaxLines) pending = [];
                pending.Add(line.Placed);
            }
        }

        return entries;
    }

    /// <summary>A dashed line without a page ends the entry before it, unless the next one carries the page on.</summary>
    private static bool GoesBack(TextBody body, int index) => HeadingForms.IsDashed(body[index]) && body.Lines[index].BlanksBefore == 0;

    private static bool LinesTrail(TextBody body, LineSpan page)
    {
        int leads = 0, trails = 0;
        var isFirst = true;
        for (var i = page.Start; i < page.End; i++)
        {
            if (EntryLine.Read(body.Lines[i]) is not null) isFirst = false;
            else if (ContentsFinder.IsHead(body[i]) || SectionOf(body, page, i) is not null)
            {
                if (!isFirst && i > page.Start && EntryLine.Read(body.Lines[i - 1]) is null && !HeadingForms.IsDashed(body[i - 1])) trails++;
                isFirst = true;
            }
            else if (isFirst) leads++;
        }

        return trails > leads;
    }

    /// <summary>A short line is a section's name unless it is the first line of a title that goes on behind a dash.</summary>
    private static string? SectionOf(TextBody body, LineSpan page, int index)
    {
        if (index + 1 < page.End && HeadingForms.IsDashed(body[index + 1])) return null;
        return ContentsReader.SectionAt(body, page, index, mayBeTight: true);
    }

    private static PrintedEntry Entry(string? section, int? page, List<PlacedText> lines) =>
        new(section, page, lines, [.. lines.Select(_ => false)], IsTeaser: false);

    private static void Append(List<PrintedEntry> entries, PlacedText line)
    {
        var last = entries[^1];
        entries[^1] = Entry(last.Section, last.Page, [.. last.Lines, line]);
    }
}
