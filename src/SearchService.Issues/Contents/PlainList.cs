using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Which titles does a contents page list that prints no pages (本期要目)?</summary>
/// <remarks>Only the text behind it shows that such a list is one: its lines come again as headings.</remarks>
internal static class PlainList
{
    private const int MaxLines = 120;
    private const int MinTitles = 2;
    private const int MaxSection = 6;

    /// <summary>The lines of the list under a head that says 目录 or 要目, or none; linear.</summary>
    public static LineSpan Find(TextBody body)
    {
        for (var head = 0; head < body.Count; head++)
        {
            if (!ContentsFinder.IsHead(body[head])) continue;
            var stop = Stop(body, head + 1);
            var end = LastRepeated(body, head + 1, stop);
            if (end > head + 1) return new LineSpan(head, end);
        }

        return LineSpan.None;
    }

    /// <summary>The entries in printed order.</summary>
    public static IReadOnlyList<PrintedEntry> Read(TextBody body, LineSpan page)
    {
        var places = Places(body, page.End);
        var entries = new List<PrintedEntry>();
        var marks = ListMarks.Of(body, page);
        string? section = null;
        var end = -1;
        for (var i = page.Start; i < page.End; i++)
        {
            if (ContentsFinder.IsHead(body[i]) || ContentsReader.IsApart(body.Lines[i])) continue;
            var title = Title(body.Lines[i]);
            var isKnown = places.TryGetValue(TextKey.Of(title.Text), out var place);
            if (marks.IsTop(body[i])) section = null;
            if (!isKnown && BehindColumn(title, places) is { } named)
            {
                entries.Add(new PrintedEntry(named.Column, null, [named.Title], [false], IsTeaser: false));
                end = -1;
                continue;
            }

            if (IsSection(body, page, i, title.Text, isKnown ? place : -1))
            {
                section = Names.WithoutBlanks(SectionHead.Read(body.Lines[i], isBeforeEntry: true) ?? title.Text);
                end = -1;
                continue;
            }

            if (entries.Count > 0 && (HeadingForms.IsDashed(title.Text) || (isKnown && place == end))) entries[^1] = WithLine(entries[^1], title);
            else entries.Add(new PrintedEntry(section, null, [title], [false], IsTeaser: false));
            end = isKnown ? place + 1 : end + 1;
        }

        return entries;
    }

    /// <summary>Where the list must end: at running text, at the imprint, or where its first line comes again.</summary>
    private static int Stop(TextBody body, int first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = first;
        for (; at < body.Count && at < first + MaxLines; at++)
        {
            if (body.Forms[at] == LineForm.Prose || body[at].Length > 64) break;
            var key = KeyOf(body.Lines[at]);
            if (key.Length > MaxSection && !seen.Add(key)) break;
        }

        return at;
    }

    /// <summary>Index after the last line that comes again behind <paramref name="stop"/>, if most of the list does; else <paramref name="first"/>.</summary>
    private static int LastRepeated(TextBody body, int first, int stop)
    {
        var places = Places(body, stop);
        int end = first, repeated = 0, others = 0, sinceLast = 0;
        for (var i = first; i < stop; i++)
        {
            var key = KeyOf(body.Lines[i]);
            if (key.Length <= MaxSection) continue;
            if (places.ContainsKey(key))
            {
                (end, repeated, others, sinceLast) = (i + 1, repeated + 1, others + sinceLast, 0);
            }
            else if (!HeadingForms.IsDashed(body[i])) sinceLast++;
        }

        while (end > first && end < stop && (HeadingForms.IsDashed(body[end]) || (body.Lines[end].BlanksBefore == 0 && ListMarks.IsMarked(body[end])))) end++;
        return repeated >= MinTitles && repeated >= others ? end : first;
    }

    /// <summary>The first place of each short line from <paramref name="from"/> on, by its key.</summary>
    private static Dictionary<string, int> Places(TextBody body, int from)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = from; i < body.Count; i++)
        {
            if (body[i].Length <= 64 && body.Forms[i] is LineForm.Heading or LineForm.Numbered or LineForm.NameLine or LineForm.Byline) places.TryAdd(KeyOf(body.Lines[i]), i);
        }

        return places;
    }

    /// <summary>A short name that is set off, or that no text follows where it comes again.</summary>
    private static bool IsSection(TextBody body, LineSpan page, int index, string title, int place)
    {
        if (index + 1 >= page.End || HeadingForms.IsDashed(body[index + 1])) return false;
        if (title.Length == body[index].Length && SectionHead.Read(body.Lines[index], isBeforeEntry: false) is not null) return true;
        if (TextKey.HanCount(title) > MaxSection || TextKey.HanCount(title) != Names.WithoutBlanks(title).Length) return false;
        if (place < 0 || place + 1 >= body.Count) return place < 0;
        var next = TextKey.Of(body[place + 1]);
        return next.Length > 0 && TextKey.Of(Title(body.Lines[index + 1]).Text).StartsWith(next, StringComparison.Ordinal);
    }

    /// <summary>问答：某某怎么办, where the text has the title alone: the column stands before the colon.</summary>
    private static (string Column, PlacedText Title)? BehindColumn(PlacedText line, Dictionary<string, int> places)
    {
        var colon = line.Text.AsSpan().IndexOfAny('：', ':');
        if (colon < 2 || colon > MaxSection || colon + 1 >= line.Text.Length) return null;
        var title = line.Slice(colon + 1, line.Text.Length - colon - 1);
        return places.ContainsKey(TextKey.Of(title.Text)) ? (Names.WithoutBlanks(line.Text[..colon]), title) : null;
    }

    private static string KeyOf(SourceLine line) => TextKey.Of(Title(line).Text);

    private static PlacedText Title(SourceLine line)
    {
        var (start, length) = EntryLine.Trimmed(line.Text);
        return length == 0 ? line.Placed : line.Placed.Slice(start, length);
    }

    private static PrintedEntry WithLine(PrintedEntry entry, PlacedText line) =>
        entry with { Lines = [.. entry.Lines, line], Breaks = [.. entry.Breaks, false] };
}
