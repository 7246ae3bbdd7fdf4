using SearchService.Issues.Contents;
using SearchService.Issues.Header;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Structure;

/// <summary>Which lines of a heading are the title and which the subtitle?</summary>
internal static class HeadingReader
{
    /// <summary>A subtitle may have been rewritten this far between contents page and body.</summary>
    private const double SubtitleAlike = 0.4;

    /// <summary>And further above the title, where nothing else can be meant.</summary>
    private const double ShoulderAlike = 0.3;

    private const int MaxSubtitleLines = 4;

    /// <summary>What is shorter above a title is a signature or a head.</summary>
    private const int MinKicker = 8;

    /// <summary>The heading of an article that the contents page lists.</summary>
    public static ArticleStart ReadListed(TextBody body, EntryMatch match, FileLayout layout, int limit)
    {
        var title = new LineSpan(match.Line, match.TitleEnd);
        if (match.SplitAt > 0) return new ArticleStart(title, LineSpan.None, match.SplitAt, match, LineSpan.None);
        var rest = layout.Entries[match.Entry].KeyAfter(match.TitleLines);
        var subtitle = ListedSubtitle(body, title, rest, limit);
        if (subtitle.IsEmpty) subtitle = SubtitleByForm(body, title, limit);
        if (subtitle.IsEmpty && rest.Length > 0 && IsRewrittenShoulder(body, title.Start - 1, rest)) subtitle = new LineSpan(title.Start - 1, title.Start);
        if (subtitle.IsEmpty && IsShoulder(body, title.Start - 1, rest, layout)) subtitle = new LineSpan(title.Start - 1, title.Start);
        return new ArticleStart(title, subtitle, 0, match, LineSpan.None);
    }

    /// <summary>The heading of an article that no contents page lists: the run of title-like lines from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static ArticleStart ReadUnlisted(TextBody body, int start, int end)
    {
        var blockEnd = BlockEnd(body, start, end);
        var first = new LineSpan(start, blockEnd);
        if (blockEnd < end && IsShoulderPair(body, start, blockEnd))
        {
            var second = new LineSpan(blockEnd, BlockEnd(body, blockEnd, end));
            return new ArticleStart(second, first, 0, null, LineSpan.None);
        }

        for (var i = start + 1; i < blockEnd; i++)
        {
            if (HeadingForms.IsReport(body[i]) && !HeadingForms.IsReport(body[start])) return Unlisted(new LineSpan(start, i), new LineSpan(i, blockEnd));
        }

        return Unlisted(first, SubtitleByForm(body, first, end));
    }

    /// <summary>Where the last heading of a run of title-like lines begins: a marked line with what follows it, else the last block with its own title.</summary>
    public static int LastHeading(TextBody body, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (body.Lines[i].HeadingLevel == 0) continue;
            while (i > start && body.Lines[i - 1].HeadingLevel == body.Lines[i].HeadingLevel && body.Lines[i].BlanksBefore == 0) i--;
            return i;
        }

        var last = end - 1;
        while (last > start && body.Lines[last].BlanksBefore == 0) last--;
        return last > start && (HeadingForms.IsDashed(body[last]) || (HeadingForms.IsReport(body[last]) && !HeadingForms.IsReport(body[last - 1]))) ? last - 1 : last;
    }

    /// <summary>Where a heading begins that stray lines may stand above: at the title whose subtitle reads as a report, else at the first line.</summary>
    public static int FirstHeading(TextBody body, int start, int end)
    {
        var title = start;
        for (var block = start; block < end;)
        {
            var next = BlockEnd(body, block, end);
            if (next < end && !HeadingForms.IsReport(body[block]) && HeadingForms.IsReport(body[next])) return IsShoulderPair(body, title, block) ? title : block;
            title = block;
            block = next;
        }

        return start;
    }

    private static ArticleStart Unlisted(LineSpan title, LineSpan subtitle) => new(title, subtitle, 0, null, LineSpan.None);

    private static LineSpan ListedSubtitle(TextBody body, LineSpan title, string rest, int limit)
    {
        if (rest.Length == 0) return LineSpan.None;
        var best = LineSpan.None;
        var bestLikeness = SubtitleAlike;
        var end = Math.Min(limit, title.End + MaxSubtitleLines);
        var text = "";
        for (var i = title.End; i < end && IsSubtitleForm(body, i); i++)
        {
            text += body[i];
            var likeness = TextKey.Similarity(TextKey.Of(text), rest);
            if (likeness > bestLikeness) (best, bestLikeness) = (new LineSpan(title.End, i + 1), likeness);
        }

        return best;
    }

    /// <summary>The block below the title if it starts with a dash or names an actor and an event, and is no subhead of a lower level.</summary>
    private static LineSpan SubtitleByForm(TextBody body, LineSpan title, int limit)
    {
        var next = title.End;
        if (next >= limit || !IsSubtitleForm(body, next) || HeadingForms.IsAuthorLine(body[next])) return LineSpan.None;
        if (!HeadingForms.IsDashed(body[next]) && !HeadingForms.IsReport(body[next])) return LineSpan.None;
        var end = BlockEnd(body, next, Math.Min(limit, next + MaxSubtitleLines));
        if (end < limit && end == next + 1 && body.Forms[end] == LineForm.Heading && HeadingForms.IsDashed(body[next]) && HeadingForms.IsDashed(body[end])) end++;
        return new LineSpan(next, end);
    }

    private static bool IsSubtitleForm(TextBody body, int index) =>
        body.Forms[index] == LineForm.Heading || (body.Forms[index] == LineForm.Prose && body[index].Length <= 64 && HeadingForms.IsDashed(body[index]));

    /// <summary>A unit's name above the title that heads no section, or the line the contents page prints as its subtitle.</summary>
    private static bool IsShoulder(TextBody body, int index, string rest, FileLayout layout)
    {
        if (index < 0 || body.Forms[index] != LineForm.Heading) return false;
        if (rest.Length > 0 && TextKey.Similarity(TextKey.Of(body[index]), rest) >= 0.6) return true;
        if (layout.IsRunningHead(body[index])) return false;
        return HeadingForms.IsUnit(body[index]) || IsKicker(body, index, layout);
    }

    /// <summary>A line of its own between an article's end and a title: a subhead would have text below it.</summary>
    private static bool IsKicker(TextBody body, int index, FileLayout layout)
    {
        if (index == 0 || body[index].Length < MinKicker || layout.IsOutside(index) || HeadingForms.IsAuthorLine(body[index]) || NamesWithParts.IsMatch(body[index])) return false;
        if (layout.IsOutside(index - 1) || layout.IsRunningHead(body[index - 1])) return true;
        return body.Forms[index - 1] is LineForm.Signature or LineForm.Note or LineForm.Caption || (body.Forms[index - 1] == LineForm.Prose && LineForms.EndsSentence(body[index - 1]));
    }

    /// <summary>What the contents page promises as subtitle and nothing below the title fits may be said in other words above it.</summary>
    private static bool IsRewrittenShoulder(TextBody body, int index, string rest) =>
        index >= 0 && body.Forms[index] == LineForm.Heading && TextKey.Similarity(TextKey.Of(body[index]), rest) >= ShoulderAlike;

    private static bool IsShoulderPair(TextBody body, int start, int blockEnd)
    {
        if (blockEnd != start + 1) return false;
        if (HeadingForms.IsUnit(body[start])) return !HeadingForms.IsAuthorLine(body[blockEnd]);
        return HeadingForms.IsReport(body[start]) && !HeadingForms.IsReport(body[blockEnd]) && IsTwoPart(body[blockEnd]) && !IsTwoPart(body[start]);
    }

    private static bool IsTwoPart(string text) => text.Length >= 10 && text.AsSpan(3, text.Length - 6).ContainsAny(' ', '\u3000');

    /// <summary>Adjacent lines of one level are one block.</summary>
    private static int BlockEnd(TextBody body, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && body.Forms[end] == LineForm.Heading && body.Lines[end].BlanksBefore == 0 && body.Lines[end].HeadingLevel is var level
            && (level == 0 || level == body.Lines[start].HeadingLevel)) end++;
        return end;
    }
}
