using SearchService.Issues.Lines;

namespace SearchService.Issues.Structure;

/// <summary>Does this listed heading stand for one article or for a group of titled texts?</summary>
internal static class GroupFinder
{
    /// <summary>The group that <paramref name="start"/> heads, or null. Looks no further than <paramref name="limit"/>, the next listed heading.</summary>
    public static SpeechGroup? Find(TextBody body, ArticleStart start, int limit, StartSigns signs)
    {
        if (start.Entry is null || start.SplitAt > 0) return null;
        var announces = AnnouncesGroup(body, start.Title);
        var next = announces ? start.Title.End : start.BodyStart;
        var (signed, closed) = CountTexts(body, next, limit, signs);
        var isDirect = next < limit && body.Forms[next] == LineForm.Heading;
        var firstEnd = body.EndOfHeadings(next, limit);
        if (isDirect && signed >= 2 && signs.HasByline(firstEnd)) return new SpeechGroup(start.Entry, start.Title, HidesHeading: true);
        if (isDirect && announces && start.Subtitle.IsEmpty && signed + closed >= 2) return new SpeechGroup(start.Entry, start.Title, HidesHeading: true);
        return announces && signed + closed >= 2 ? new SpeechGroup(start.Entry, start.Title, HidesHeading: false) : null;
    }

    private static bool AnnouncesGroup(TextBody body, LineSpan title)
    {
        for (var i = title.Start; i < title.End; i++)
        {
            if (HeadingForms.AnnouncesGroup(body[i])) return true;
        }

        return false;
    }

    /// <summary>How many headings have an author line below, and how many others stand behind a signature?</summary>
    private static (int Signed, int Closed) CountTexts(TextBody body, int from, int limit, StartSigns signs)
    {
        int signed = 0, closed = 0;
        var isClosed = false;
        for (var i = from; i < limit; i++)
        {
            if (body.Forms[i] is LineForm.Signature or LineForm.Note) isClosed = true;
            else if (body.Forms[i] != LineForm.Heading) isClosed = isClosed && body.Forms[i] == LineForm.Caption;
            else
            {
                var end = body.EndOfHeadings(i, limit);
                if (signs.HasByline(end)) signed++;
                else if (isClosed && end < limit && body.Forms[end] == LineForm.Prose) closed++;
                i = end - 1;
            }
        }

        return (signed, closed);
    }
}
