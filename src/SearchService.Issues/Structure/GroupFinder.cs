using SearchService.Issues.Lines;

namespace SearchService.Issues.Structure;

/// <summary>Does this listed heading stand for one article or for a group of titled texts?</summary>
internal static class GroupFinder
{
    private const int LongestColumn = 6;

    /// <summary>The group that <paramref name="start"/> heads, or null. Looks no further than <paramref name="limit"/>, the next listed heading.</summary>
    public static SpeechGroup? Find(TextBody body, ArticleStart start, int limit, StartSigns signs)
    {
        if (start.Entry is null || start.SplitAt > 0) return null;
        if (Dashed(body, start, limit, signs) is { } dashed) return dashed;
        var announces = AnnouncesGroup(body, start.Title);
        var next = announces ? start.Title.End : start.BodyStart;
        var (signed, closed) = CountTexts(body, next, limit, signs, AnnouncesNotices(body, start.Title));
        var isDirect = next < limit && body.Forms[next] == LineForm.Heading;
        var firstEnd = body.EndOfHeadings(next, limit);
        if (isDirect && signed >= 2 && signs.HasAuthor(firstEnd)) return new SpeechGroup(start.Entry, start.Title, HidesHeading: true);
        if (isDirect && closed >= 2 && IsColumn(body, start)) return new SpeechGroup(start.Entry, start.Title, HidesHeading: true);
        if (isDirect && announces && !HasOwnSubtitle(body, start) && signed + closed >= 2) return new SpeechGroup(start.Entry, start.Title, HidesHeading: true);
        return announces && signed + closed >= 2 ? new SpeechGroup(start.Entry, start.Title, HidesHeading: false) : null;
    }

    /// <summary>The second half of the heading announces the texts (——某会议发言摘登) and they begin right below it.</summary>
    private static SpeechGroup? Dashed(TextBody body, ArticleStart start, int limit, StartSigns signs)
    {
        if (start.Subtitle.IsEmpty || start.Subtitle.Start < start.Title.End || !AnnouncesGroup(body, start.Subtitle)) return null;
        var next = start.BodyStart;
        if (next >= limit || body.Forms[next] != LineForm.Heading) return null;
        var (signed, closed) = CountTexts(body, next, limit, signs, isOfNotices: false);
        return signed + closed >= 2 ? new SpeechGroup(start.Entry!, start.Subtitle, HidesHeading: true) : null;
    }

    /// <summary>A line below the title belongs to it where no blank line parts them or a dash ties them.</summary>
    private static bool HasOwnSubtitle(TextBody body, ArticleStart start) =>
        !start.Subtitle.IsEmpty && (start.Subtitle.Start < start.Title.Start || HeadingForms.IsDashed(body[start.Subtitle.Start]) || body.Lines[start.Subtitle.Start].BlanksBefore == 0);

    /// <summary>A name as short as a section's, which the contents page lists in place of the texts below it.</summary>
    private static bool IsColumn(TextBody body, ArticleStart start) =>
        start.Title.End == start.Title.Start + 1 && start.Subtitle.IsEmpty && body[start.Title.Start].Length <= LongestColumn && body.Lines[start.Title.End].BlanksBefore > 0;

    private static bool AnnouncesGroup(TextBody body, LineSpan title)
    {
        for (var i = title.Start; i < title.End; i++)
        {
            if (HeadingForms.AnnouncesGroup(body[i])) return true;
        }

        return false;
    }

    /// <summary>Does the title name a column of short news?</summary>
    public static bool AnnouncesNotices(TextBody body, LineSpan title) =>
        Enumerable.Range(title.Start, title.End - title.Start).Any(line => HeadingForms.AnnouncesNotices(body[line]));

    /// <summary>How many headings have an author line below, and how many others stand behind a signature?</summary>
    private static (int Signed, int Closed) CountTexts(TextBody body, int from, int limit, StartSigns signs, bool isOfNotices)
    {
        int signed = 0, closed = 0;
        var isClosed = true;
        for (var i = from; i < limit; i++)
        {
            if (body.Forms[i] is LineForm.Signature or LineForm.Note || (body.Forms[i] == LineForm.Prose && BylineReader.EndsWithSignature(body[i]))) isClosed = true;
            else if (body.Forms[i] != LineForm.Heading) isClosed = isClosed && body.Forms[i] == LineForm.Caption;
            else
            {
                var end = body.EndOfHeadings(i, limit);
                if (signs.HasAuthor(end) || signs.TitleEnd(i, end) < end) signed++;
                else if ((isClosed && end < limit && body.Forms[end] == LineForm.Prose) || (isOfNotices && signs.HasDay(end))) closed++;
                i = end - 1;
            }
        }

        return (signed, closed);
    }
}
