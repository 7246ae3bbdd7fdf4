using System.Text.RegularExpressions;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Where is the contents page? The longest cluster of lines that carry a page and a title.</summary>
internal static partial class ContentsFinder
{
    /// <summary>Subtitles, section heads and footers may stand between two entries, but not more of them than this.</summary>
    private const int MaxGap = 14;

    /// <summary>So many lines of sections and titles may stand between the line 目录 and the first page printed.</summary>
    private const int MaxLinesAbove = 6;

    /// <summary>An article is hardly longer than this many pages.</summary>
    private const int MaxPagesBetween = 30;

    /// <summary>Fewer entries make a contents page only under a head that says so.</summary>
    private const int MinEntries = 3;

    /// <summary>So many titles that come again as headings show a page of titles.</summary>
    private const int MinKnown = 3;

    private const int MaxTitleLines = 4;
    private const int MinTitle = 5;
    private const int MaxTitle = 40;
    private const int LongestList = 160;

    /// <summary>The lines of the contents page, or none.</summary>
    public static LineSpan Find(TextBody body, HeadingRuns runs)
    {
        var (plain, known) = Best(body, runs, EntryLine.Read);
        if (known < MinKnown)
        {
            var (doubtful, knownThere) = Best(body, runs, line => EntryLine.Read(line) ?? EntryLine.ReadDoubtful(line));
            if (knownThere >= MinKnown) return doubtful;
        }

        return plain.IsEmpty ? PlainList.Find(body) : plain;
    }

    /// <summary>Of the clusters of entries the one most of whose titles come again as headings behind it, else the longest.</summary>
    private static (LineSpan Page, int Known) Best(TextBody body, HeadingRuns runs, Func<SourceLine, EntryLine?> read)
    {
        var best = LineSpan.None;
        var (bestKnown, bestCount) = (0, 0);
        for (var i = 0; i < body.Count;)
        {
            if (On(body, i, read) is not { } first || (IsTitle(body, runs, i, first) && IsListedBehind(body, i, first, read)))
            {
                i++;
                continue;
            }

            var start = Head(body, i, read);
            var cluster = Cluster(body, start, i, read);
            var isNamed = start < i && IsNamed(body, start, i);
            if (cluster.Count >= MinEntries || isNamed)
            {
                var known = Known(body, runs, i, cluster.End, read);
                if (known > bestKnown || (known == bestKnown && cluster.Count > bestCount))
                {
                    (best, bestKnown, bestCount) = (new LineSpan(WithFirstTitle(body, runs, start, i, cluster.End, read), cluster.End), known, cluster.Count);
                }
            }

            i = cluster.End;
        }

        return (best, bestKnown);
    }

    /// <summary>The entry on a line that is no head of a page.</summary>
    private static EntryLine? On(TextBody body, int index, Func<SourceLine, EntryLine?> read) => body.IsPageHead(index) ? null : read(body.Lines[index]);

    /// <summary>Does the text repeat what stands here as a heading, where a teaser's section (P08 聚焦 Highlights) would have none?</summary>
    private static bool IsTitle(TextBody body, HeadingRuns runs, int index, EntryLine first) =>
        first.IsAlone || (!SectionHead.HasGloss(body[index].Substring(first.TextStart, first.TextLength)) && runs.LinesAt([Key(body, index, first)], new LineSpan(index, index + 1)) > 0);

    /// <summary>Does a list behind this line (P03 题目) name the same title again with the same page? Then it stands on the cover.</summary>
    private static bool IsListedBehind(TextBody body, int index, EntryLine first, Func<SourceLine, EntryLine?> read)
    {
        var key = first.IsAlone ? TextKey.Of(body[Math.Max(0, index - 1)]) : Key(body, index, first);
        if (key.Length < MinTitle) return false;
        var above = new List<string>();
        int? pageAbove = null;
        for (var i = index + 1; i < Math.Min(body.Count, index + LongestList) && (body.Forms[i] != LineForm.Prose || body[i].Length <= MaxTitle); i++)
        {
            var entry = On(body, i, read) ?? (body.IsPageHead(i) ? null : EntryLine.ReadDoubtful(body.Lines[i]));
            var here = entry is { } listed ? Key(body, i, listed) : TextKey.Of(body[i]);
            if (entry is null && above.Count < MaxTitleLines) above.Add(here);
            if (entry?.Page == first.Page && (here == key || EndsAs(above, here, key))) return true;
            if (pageAbove == first.Page && here == key) return true;
            if (entry is not null) above.Clear();
            pageAbove = entry is { IsAlone: true } ? entry.Value.Page : null;
        }

        return false;
    }

    /// <summary>Is the title one of the lines above the page, or two of them, or one with what stands beside the page?</summary>
    private static bool EndsAs(List<string> above, string here, string key)
    {
        for (var i = 0; i < above.Count; i++)
        {
            if (above[i] == key || above[i] + (i + 1 < above.Count ? above[i + 1] : here) == key) return true;
        }

        return false;
    }

    /// <summary>How many entries come again as headings behind the page?</summary>
    private static int Known(TextBody body, HeadingRuns runs, int first, int end, Func<SourceLine, EntryLine?> read)
    {
        var known = 0;
        for (var i = first; i < end; i++)
        {
            if (On(body, i, read) is not { } entry) continue;
            if (Recurs(Key(body, i, entry)) || (i > first && Recurs(TextKey.Of(body[i - 1]))) || (entry.IsAlone && i + 1 < body.Count && Recurs(TextKey.Of(body[i + 1])))) known++;
        }

        return known;

        bool Recurs(string key) => runs.LinesAt([key], new LineSpan(first, end)) > 0;
    }

    /// <summary>Where the first page stands on a title's later line, takes the lines above it along, and the section over them.</summary>
    private static int WithFirstTitle(TextBody body, HeadingRuns runs, int start, int first, int end, Func<SourceLine, EntryLine?> read)
    {
        if (On(body, first, read) is not { } entry) return start;
        for (var lines = Math.Min(MaxTitleLines, first); lines > 0; lines--)
        {
            var from = first - lines;
            var keys = Enumerable.Range(from, lines).Select(line => TextKey.Of(body[line])).Append(Key(body, first, entry)).Where(key => key.Length > 0).ToList();
            var tail = entry.IsAlone ? lines : lines + 1;
            if (keys.Count != tail || runs.LinesAt(keys, new LineSpan(from, end)) != tail) continue;
            start = Math.Min(start, from);
            break;
        }

        if (start > 0 && start < first && MayBeSection(body, start - 1) && SectionHead.Read(body.Lines[start - 1], isBeforeEntry: true) is not null) start--;
        while (start > 0 && IsHead(body[start - 1])) start--;
        return start;
    }

    private static bool MayBeSection(TextBody body, int index) => body.Forms[index] is LineForm.Heading or LineForm.Caption || SectionHead.IsSetOff(body[index]);

    private static string Key(TextBody body, int index, EntryLine entry) => TextKey.Of(body[index].Substring(entry.TextStart, entry.TextLength));

    /// <summary>Is this line 目录 or Contents?</summary>
    public static bool IsHead(string text) => HeadLine().IsMatch(text);

    private static (int End, int Count) Cluster(TextBody body, int start, int first, Func<SourceLine, EntryLine?> read)
    {
        var last = first;
        var count = 0;
        var titles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = start; i < body.Count && i - last <= MaxGap; i++)
        {
            if (i > first && count < MinEntries && IsHead(body[i])) break;
            if (EntryOn(body, i, i <= first ? i : last, read) is { } entry)
            {
                if (titles.Contains(TextKey.Of(body[i]))) break;
                titles.Add(TextKey.Of(body[i].Substring(entry.TextStart, entry.TextLength)));
                last = Math.Max(last, i);
                count++;
            }
            else if (body.Forms[i] == LineForm.Prose && body[i].Length > 40) break;
        }

        var end = last + 1;
        if (On(body, last, read) is { IsTeaser: true } && count < MinEntries) return (EndOfTeaser(body, end), count);
        while (end < body.Count && body.Lines[end].BlanksBefore == 0 && body.Forms[end] is LineForm.Heading or LineForm.Prose && body[end].Length <= 64) end++;
        return (end, count);
    }

    /// <summary>The entry on a line behind another; a title that begins with a number needs a page that goes on from that of line <paramref name="last"/>.</summary>
    private static EntryLine? EntryOn(TextBody body, int index, int last, Func<SourceLine, EntryLine?> read)
    {
        if (body.IsPageHead(index)) return null;
        if (read(body.Lines[index]) is { } entry) return entry;
        return EntryLine.ReadListed(body.Lines[index]) is { } listed && EntryLine.ReadListed(body.Lines[last]) is { } before && listed.Page >= before.Page && listed.Page - before.Page <= MaxPagesBetween
            ? listed
            : null;
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
    private static int Head(TextBody body, int first, Func<SourceLine, EntryLine?> read)
    {
        if (On(body, first, read) is { IsPageLast: true } or { IsAlone: true } && HeadAbove(body, first) is { } head) return head;
        if (HeadAbove(body, first) is { } above && ListsNumbered(body, above, first)) return above;
        var start = first;
        if (start > 0 && MayBeSection(body, start - 1) && SectionHead.Read(body.Lines[start - 1], isBeforeEntry: true, mayBeTight: start > 1 && IsHead(body[start - 2])) is not null) start--;
        for (var back = 0; back < 3 && start > 0 && IsHead(body[start - 1]); back++) start--;
        return start;
    }

    /// <summary>Does an entry whose title begins with a number stand between the line 目录 and the first plain entry?</summary>
    private static bool ListsNumbered(TextBody body, int head, int first)
    {
        for (var i = head + 1; i < first; i++)
        {
            if (EntryLine.ReadListed(body.Lines[i]) is { } listed && EntryLine.Read(body.Lines[first]) is { } next && next.Page >= listed.Page) return true;
        }

        return false;
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

    [GeneratedRegex(@"^(本期|本期内容|主要)?(目\s*[录次]|要\s*目|导\s*读|提\s*要|内容提要|CONTENTS?|Contents?)(\s*[/／·]?\s*[A-Za-z]+)?(\s*[(（]\s*(续|接上页|[上下一二三])\s*[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadLine();
}
