using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Is this line the first of a contents entry, and which page does it name?</summary>
/// <param name="Page">The printed page.</param>
/// <param name="IsTeaser">“P08 学习二十大”: page and section, the title follows on lines of its own.</param>
/// <param name="TextStart">Where the title (of a teaser: the section) begins in the line.</param>
/// <param name="TextLength">Its length; 0 where it stands on the next line.</param>
internal readonly partial record struct EntryLine(int Page, bool IsTeaser, int TextStart, int TextLength)
{
    /// <summary>The entry that starts on this line; null when none does.</summary>
    public static EntryLine? Read(SourceLine line)
    {
        var text = line.Text;
        if (text.Length is < 2 or > 100 || line.IsMarkOnly) return null;
        if (Teaser().Match(text) is { Success: true } teaser) return Of(teaser, isTeaser: true);
        if (PageFirst().Match(text) is { Success: true } first) return Of(first, isTeaser: false);
        return PageLast().Match(text) is { Success: true } last && !last.Groups[2].Value.AsSpan().Contains('。') ? Of(last, isTeaser: false) : null;
    }

    private static EntryLine? Of(Match match, bool isTeaser)
    {
        var digits = string.Concat(match.Groups[1].Value.Select(TextKey.Plain));
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page is 0 or > 400) return null;
        var rest = match.Groups[2];
        return !isTeaser && TextKey.HanCount(rest.Value) == 0 ? null : new EntryLine(page, isTeaser, rest.Index, rest.Length);
    }

    [GeneratedRegex(@"^[PpＰ]\s*\.?\s*([0-9０-９₀-₉]{1,3})\s*(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Teaser();

    [GeneratedRegex(@"^(?:第\s*)?([0-9０-９]{1,3})(?:\s*页\s*|[\s\u3000]+[/／|｜·]?\s*|[/／|｜]\s*)((?![年月日](?:\s*[0-9０-９]|份|[上中下]旬|[底初末至、，。,]|$))[^\d\s.．、%].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex PageFirst();

    [GeneratedRegex(@"^(?<2>\S.*?)(?:\s*[.…·．]{2,}\s*|\s*[—\-－]{2,}\s*|\s*[/／(（]\s*P?|\s{2,}|\t)(?<1>[0-9０-９]{1,3})\s*[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageLast();
}
