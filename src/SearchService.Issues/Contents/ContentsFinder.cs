using System.Text.RegularExpressions;
using SearchService.Issues.Lines;

namespace SearchService.Issues.Contents;

/// <summary>Where is the contents page? The longest cluster of lines that carry a page and a title.</summary>
internal static partial class ContentsFinder
{
    /// <summary>Subtitles, section heads and footers may stand between two entries, but not more of them than this.</summary>
    private const int MaxGap = 14;

    /// <summary>So many lines of sections and titles may stand between the line 目录 and the first page printed.</summary>
    private const int MaxLinesAbove = 6;

    /// <summary>Fewer entries make a contents page only under a head that says so.</summary>
    private const int MinEntries = 3;

    /// <summary>The lines of the contents page, or none.</summary>
    public static LineSpan Find(TextBody body)
    {
        var best = LineSpan.None;
        var bestCount = 0;
        for (var i = 0; i < body.Count;)
        {
            if (!StartsEntry(body, i))
            {
                i++;
                continue;
            }

            var (end, count) = Cluster(body, i);
            var start = Head(body, i);
            var isNamed = start < i && IsNamed(body, start, i);
            if ((count >= MinEntries || isNamed) && count > bestCount) (best, bestCount) = (new LineSpan(start, end), count);
            i = end;
        }

        return best.IsEmpty ? PlainList.Find(body) : best;
    }

    /// <summary>Does an entry start on line <paramref name="index"/>?</summary>
    public static bool StartsEntry(TextBody body, int index) => EntryLine.Read(body.Lines[index]) is not null;

    /// <summary>Is this line 目录 or Contents?</summary>
    public static bool IsHead(string text) => HeadLine().IsMatch(text);

    private static (int End, int Count) Cluster(TextBody body, int first)
    {
        var last = first;
        var count = 1;
        for (var i = first + 1; i < body.Count && i - last <= MaxGap; i++)
        {
            if (StartsEntry(body, i))
            {
                last = i;
                count++;
            }
            else if (body.Forms[i] == LineForm.Prose && body[i].Length > 40) break;
        }

        var end = last + 1;
        if (EntryLine.Read(body.Lines[last]) is { IsTeaser: true }) return (EndOfTeaser(body, end), count);
        while (end < body.Count && body.Lines[end].BlanksBefore == 0 && body.Forms[end] is LineForm.Heading or LineForm.Prose && body[end].Length <= 64) end++;
        return (end, count);
    }

    private static int EndOfTeaser(TextBody body, int end)
    {
        for (var blocks = 0; end < body.Count && body.Forms[end] == LineForm.Heading; end++)
        {
            if (body.Lines[end].BlanksBefore > 0 && ++blocks > 2) break;
        }

        return end;
    }

    /// <summary>Takes the section head and the line 目录 in front of the first entry along.</summary>
    private static int Head(TextBody body, int first)
    {
        if (EntryLine.Read(body.Lines[first]) is { IsPageLast: true } && HeadAbove(body, first) is { } head) return head;
        var start = first;
        if (start > 0 && body.Forms[start - 1] is LineForm.Heading or LineForm.Caption && SectionHead.Read(body.Lines[start - 1], isBeforeEntry: true, mayBeTight: start > 1 && IsHead(body[start - 2])) is not null) start--;
        for (var back = 0; back < 3 && start > 0 && IsHead(body[start - 1]); back++) start--;
        return start;
    }

    /// <summary>Where pages stand last, sections and first lines of titles may part the line 目录 from the first page; null where there is none.</summary>
    private static int? HeadAbove(TextBody body, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - MaxLinesAbove && body[i].Length <= 64 && body.Forms[i] != LineForm.Prose; i--)
        {
            if (IsHead(body[i])) return i;
        }

        return null;
    }

    private static bool IsNamed(TextBody body, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsHead(body[i])) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^(本期|本期内容|主要)?(目\s*[录次]|要\s*目|导\s*读|提\s*要|内容提要|CONTENTS?|Contents?)(\s*[/／·]?\s*[A-Za-z]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadLine();
}
