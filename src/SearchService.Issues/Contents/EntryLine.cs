using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Is this line the first of a contents entry, and which page does it name?</summary>
/// <param name="Page">The printed page.</param>
/// <param name="IsTeaser">“P08 学习二十大”: page and section, the title follows on lines of its own.</param>
/// <param name="TextStart">Where the title (of a teaser: the section) begins in the line.</param>
/// <param name="TextLength">Its length without the leader and the author behind it; 0 where it stands on the next line.</param>
/// <param name="IsPageLast">The page stands behind the title, so that lines without one may belong to the next page.</param>
internal readonly partial record struct EntryLine(int Page, bool IsTeaser, int TextStart, int TextLength, bool IsPageLast = false)
{
    /// <summary>The entry that starts on this line; null when none does.</summary>
    public static EntryLine? Read(SourceLine line)
    {
        var text = line.Text;
        if (text.Length is < 2 or > 100 || line.IsMarkOnly) return null;
        if (Teaser().Match(text) is { Success: true } teaser) return Of(teaser, isTeaser: true);
        if (PageFirst().Match(text) is { Success: true } first) return Of(first, isTeaser: false);
        return PageLast().Match(text) is { Success: true } last && !last.Groups[2].Value.AsSpan().Contains('。') ? Of(last, isTeaser: false) is { } entry ? entry with { IsPageLast = true } : null : null;
    }

    private static EntryLine? Of(Match match, bool isTeaser)
    {
        var digits = string.Concat(match.Groups[1].Value.Select(TextKey.Plain));
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page is 0 or > 400) return null;
        var rest = match.Groups[2];
        if (isTeaser) return new EntryLine(page, isTeaser, rest.Index, rest.Length);
        var (start, length) = Trimmed(rest.Value);
        return TextKey.HanCount(rest.Value.AsSpan(start, length)) == 0 ? null : new EntryLine(page, isTeaser, rest.Index + start, length);
    }

    /// <summary>The title without the bullet in front, and without leader dots and the author behind them.</summary>
    public static (int Start, int Length) Trimmed(string text)
    {
        var start = Bullet().Match(text).Length;
        var rest = text[start..];
        if (Leader().Match(rest) is { Success: true, Index: > 0 } leader) rest = rest[..leader.Index];
        else if (Author().Match(rest) is { Success: true } author && Names.IsName(author.Groups[1].Value)) rest = rest[..author.Index];
        return (start, rest.TrimEnd().Length);
    }

    [GeneratedRegex(@"^[※●○◆◇■★☆▲△▪►▶◎·•]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s*(?:…{2,}|[.·．]{3,}|-{4,}|—{3,}|_{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"(?<=\S{5})(?:\s*[/／]\s*|\s{2,}|\t|\u3000{2,})(\p{IsCJKUnifiedIdeographs}(?:[\s\u3000]*\p{IsCJKUnifiedIdeographs}){1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    [GeneratedRegex(@"^[PpＰ]\s*\.?\s*([0-9０-９₀-₉]{1,3})\s*(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Teaser();

    [GeneratedRegex(@"^(?:第\s*)?([0-9０-９]{1,3})(?:\s*页\s*|[\s\u3000]+[/／|｜·]?\s*|[/／|｜]\s*)((?![年月日](?:\s*[0-9０-９]|份|[上中下]旬|[底初末至、，。,]|$))[^\d\s.．、%].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex PageFirst();

    [GeneratedRegex(@"^(?<2>\S.*?)(?:\s*[.…·．]{2,}\s*|\s*[—\-－]{2,}\s*|\s*[/／(（]\s*P?|\s{2,}|\t)(?<1>[0-9０-９]{1,3})\s*[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageLast();
}
