using System.Text.RegularExpressions;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Which entries does the contents page list?</summary>
internal static partial class ContentsReader
{
    /// <summary>The entries in printed order; a line that is neither entry, section nor continuation (主办 …) is passed over.</summary>
    public static IReadOnlyList<PrintedEntry> Read(TextBody body, LineSpan page, HeadingRuns runs)
    {
        if (page.IsEmpty) return [];
        var listed = new ListedLines(body, page);
        if (listed.HasNone) return PlainList.Read(body, page);
        return listed.PageComesLast ? new TrailingPages(body, page, listed, runs).Read() : ReadLeading(body, page, listed);
    }

    /// <summary>Is this line no part of an entry: an imprint, a rule, the line 目录?</summary>
    public static bool IsApart(SourceLine line) => line.IsMarkOnly || ContentsFinder.IsHead(line.Text) || Imprint().IsMatch(line.Text);

    private static List<PrintedEntry> ReadLeading(TextBody body, LineSpan page, ListedLines listed)
    {
        var isTight = HasTightSections(body, page, listed);
        var entries = new List<PrintedEntry>();
        string? section = null;
        for (var i = page.Start; i < page.End;)
        {
            if (listed[i] is { } start)
            {
                if (start.IsTeaser) section = SectionHead.OfTeaser(Slice(body, i, start).Text) ?? section;
                else if (IsColumn(body, page, i, start)) section = Slice(body, i, start).Text;
                var (entry, next) = ReadEntry(body, page with { Start = i }, listed, section, isTight);
                if (entry is not null) entries.Add(entry);
                i = next;
                continue;
            }

            section = SectionAt(body, listed, i, isTight) ?? section;
            i++;
        }

        return entries;
    }

    /// <summary>A column of notices that is set apart from the section before, as the sections are, and has a page itself.</summary>
    private static bool IsColumn(TextBody body, LineSpan page, int index, EntryLine start) =>
        index > page.Start && body.Lines[index].BlanksBefore > 0 && body.Lines[index - 1].BlanksBefore == 0 && start.TextLength is > 0 and <= 6
        && HeadingForms.AnnouncesNotices(Slice(body, index, start).Text);

    private static (PrintedEntry? Entry, int Next) ReadEntry(TextBody body, LineSpan page, ListedLines listed, string? section, bool isTight)
    {
        var first = page.Start;
        var start = listed[first]!.Value;
        var lines = new List<PlacedText>();
        var breaks = new List<bool>();
        if (!start.IsTeaser && !start.IsAlone)
        {
            lines.Add(Slice(body, first, start));
            breaks.Add(false);
        }

        var next = first + 1;
        for (; next < page.End && (Continues(body, page, listed, next, start.IsTeaser, isTight) || (start.IsAlone && lines.Count == 0 && listed[next] is null)); next++)
        {
            lines.Add(body.Lines[next].Placed);
            breaks.Add(lines.Count > 1 && body.Lines[next].BlanksBefore > 0);
        }

        return (lines.Count == 0 ? null : new PrintedEntry(section, start.Page, lines, breaks, start.IsTeaser), next);
    }

    private static bool Continues(TextBody body, LineSpan page, ListedLines listed, int index, bool isTeaser, bool isTight)
    {
        var line = body.Lines[index];
        if (listed[index] is not null || IsApart(line)) return false;
        if (SectionAt(body, listed, index, isTight) is not null) return false;
        return isTeaser || line.BlanksBefore == 0 || body.Forms[index] is LineForm.Heading or LineForm.Numbered;
    }

    /// <summary>
    /// Do the sections stand right between the entries? Where none has a gloss, the page opens with a brief name, and more of them follow.
    /// </summary>
    private static bool HasTightSections(TextBody body, LineSpan page, ListedLines listed)
    {
        var count = 0;
        var isFirst = true;
        for (var i = page.Start; i < page.End; i++)
        {
            if (ContentsFinder.IsHead(body[i]) || IsApart(body.Lines[i])) continue;
            if (listed[i] is null && SectionAt(body, listed, i, mayBeTight: true) is not null)
            {
                if (SectionHead.HasGloss(body[i])) return false;
                count++;
            }
            else if (isFirst) return false;
            isFirst = false;
        }

        return count >= 2;
    }

    /// <summary>The section that line <paramref name="index"/> names; null when it names none.</summary>
    public static string? SectionAt(TextBody body, ListedLines listed, int index, bool mayBeTight = false)
    {
        if (body.Forms[index] is not (LineForm.Heading or LineForm.Caption or LineForm.Byline or LineForm.Numbered or LineForm.NameLine)) return null;
        return SectionHead.Read(body.Lines[index], isBeforeEntry: listed[index + 1] is not null, mayBeTight);
    }

    private static PlacedText Slice(TextBody body, int index, EntryLine start) =>
        body.Lines[index].Placed.Slice(start.TextStart, start.TextLength);

    [GeneratedRegex(@"(主办|主管|承办|协办|编印|出版)$|^(第?\s*\d{1,3}\s*期|\d{4}\s*年.*期)$|^(本期)?目\s*[录次]$|^(主\s*办|主\s*管|承\s*办|协\s*办|编\s*印|(副|执行)?主\s*编|编\s*辑|责任编辑|编\s*委|地\s*址|电\s*话|邮\s*编|印\s*刷|准印证号?)(单位|部)?\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Imprint();
}
