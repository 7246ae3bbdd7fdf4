using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>How well does a contents entry fit the heading that starts on a line, and where in both does the title end?</summary>
internal static class EntryMatcher
{
    /// <summary>A title this much alike is the entry's own; less needs a subtitle that fits.</summary>
    private const double Alike = 0.6;

    /// <summary>Beside a subtitle that fits, a title may have been rewritten this far.</summary>
    private const double RewrittenTitle = 0.35;

    private const int MaxTitleLines = 4;

    /// <summary>The best reading of line <paramref name="line"/> as <paramref name="entry"/>, or null when they do not fit.</summary>
    public static EntryMatch? Match(TextBody body, int line, IReadOnlyList<PrintedEntry> entries, int entry)
    {
        var printed = entries[entry];
        var runEnd = body.EndOfHeadings(line + 1, Math.Min(body.Count, line + MaxTitleLines + 3));
        EntryMatch? best = null;
        var heading = "";
        for (var end = line + 1; end <= Math.Min(runEnd, line + MaxTitleLines); end++)
        {
            heading += body[end - 1];
            var key = TextKey.Of(heading);
            for (var titleLines = 1; titleLines <= printed.Lines.Count; titleLines++)
            {
                if (titleLines < printed.Lines.Count && HeadingForms.IsOpen(printed.Lines[titleLines - 1].Text)) continue;
                var title = TextKey.Similarity(key, printed.KeyOf(titleLines));
                var subtitle = titleLines < printed.Lines.Count ? SubtitleLikeness(body, line, end, runEnd, printed, titleLines) : 0;
                if (title < Alike && (title < RewrittenTitle || subtitle < 0.8)) continue;
                var score = title + 0.5 * subtitle;
                if (best is null || score > best.Score + 1e-9) best = new EntryMatch(entry, line, end, titleLines, 0, score);
            }
        }

        return best is null ? null : best with { SplitAt = SplitOf(body, best, printed) };
    }

    /// <summary>How well the entry's other lines fit what is printed below (or above) the title; 0 when the split would tear one block apart.</summary>
    private static double SubtitleLikeness(TextBody body, int line, int titleEnd, int runEnd, PrintedEntry printed, int titleLines)
    {
        var rest = printed.KeyAfter(titleLines);
        var best = 0.0;
        var below = "";
        var isApart = titleEnd < runEnd && (body.Lines[titleEnd].BlanksBefore > 0 || body.Lines[titleEnd].HeadingLevel != body.Lines[line].HeadingLevel);
        if (isApart || HeadingForms.IsReport(printed.Lines[titleLines].Text))
        {
            for (var i = titleEnd; i < Math.Min(runEnd, titleEnd + 3); i++)
            {
                below += body[i];
                best = Math.Max(best, TextKey.Similarity(TextKey.Of(below), rest));
            }
        }

        if (line > 0 && body.Forms[line - 1] == LineForm.Heading) best = Math.Max(best, TextKey.Similarity(TextKey.Of(body[line - 1]), rest));
        return best;
    }

    /// <summary>Where a heading that repeats the whole entry on one line passes from title to subtitle; 0 when it does not.</summary>
    private static int SplitOf(TextBody body, EntryMatch match, PrintedEntry printed)
    {
        if (match.TitleLines < printed.Lines.Count || match.TitleEnd != match.Line + 1) return 0;
        for (var lines = 1; lines < printed.Lines.Count; lines++)
        {
            if (!HeadingForms.IsReport(printed.Lines[lines].Text)) continue;
            var at = OffsetOfKey(body[match.Line], printed.KeyOf(lines).Length);
            if (at > 0 && at < body[match.Line].Length && char.IsWhiteSpace(body[match.Line][at])) return at + 1;
        }

        return 0;
    }

    private static int OffsetOfKey(string text, int keyLength)
    {
        var offset = 0;
        for (; offset < text.Length && keyLength > 0; offset++)
        {
            if (char.IsLetterOrDigit(TextKey.Plain(text[offset]))) keyLength--;
        }

        while (offset < text.Length && !char.IsLetterOrDigit(text[offset]) && !char.IsWhiteSpace(text[offset])) offset++;
        return offset;
    }
}
