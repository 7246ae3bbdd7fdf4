using System.Text.RegularExpressions;
using SearchService.Issues.Lines;
using SearchService.Issues.Lines.Pages;
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
    private const int MaxLength = 100;

    /// <summary>Nothing but the page stands on the line.</summary>
    public bool IsAlone => TextLength == 0 && !IsTeaser;

    /// <summary>The entry that starts on this line; null when none does.</summary>
    public static EntryLine? Read(SourceLine line)
    {
        var text = line.Text;
        if (!MayHoldPage(text) || line.IsMarkOnly) return null;
        if (Teaser().Match(text) is { Success: true } teaser) return Of(teaser, isTeaser: true);
        if (PageFirst().Match(text) is { Success: true } first) return Of(first, isTeaser: false);
        return PageLast().Match(text) is { Success: true } last && !last.Groups[2].Value.AsSpan().Contains('。') ? Of(last, isTeaser: false) is { } entry ? entry with { IsPageLast = true } : null : null;
    }

    /// <summary>As <see cref="Read"/>, on a page known to list titles: a title may begin with a number of its own (05 3.15 …, 06 2021年…).</summary>
    public static EntryLine? ReadListed(SourceLine line)
    {
        if (Read(line) is { } entry) return entry;
        if (!MayHoldPage(line.Text) || line.IsMarkOnly) return null;
        return NumberBehindPage().Match(line.Text) is { Success: true } match ? Of(match, isTeaser: false) : null;
    }

    /// <summary>As <see cref="ReadListed"/> in forms that only their repetition shows to be pages: （4） 题目, 题目 4, 题目 第4页, a number alone.</summary>
    public static EntryLine? ReadDoubtful(SourceLine line)
    {
        var text = line.Text;
        if (!MayHoldPage(text)) return null;
        if (Alone().Match(text) is { Success: true } alone) return PageOf(alone) is { } page ? new EntryLine(page, IsTeaser: false, 0, 0) : null;
        if (line.IsMarkOnly) return null;
        if (BracketFirst().Match(text) is { Success: true } first) return Of(first, isTeaser: false);
        return BlankLast().Match(text) is { Success: true } last && !last.Groups[2].Value.AsSpan().Contains('。') && Of(last, isTeaser: false) is { } entry ? entry with { IsPageLast = true } : null;
    }

    /// <summary>A page stands at the line's beginning or its end.</summary>
    private static bool MayHoldPage(string text) =>
        text.Length is > 0 and <= MaxLength && ("0123456789０１２３４５６７８９PpＰ第(（[【〔·•-—".AsSpan().Contains(text[0]) || "0123456789０１２３４５６７８９₀₁₂₃₄₅₆₇₈₉)）]】〕页·•-—一二三四五六七八九十百〇○".AsSpan().Contains(text[^1]));

    private static int? PageOf(Match match) =>
        PageNumber.Read(match.Groups[1].Value) is { } first && (!match.Groups["to"].Success || PageNumber.Read(match.Groups["to"].Value) >= first) ? first : null;

    private static EntryLine? Of(Match match, bool isTeaser)
    {
        if (PageOf(match) is not { } page) return null;
        var rest = match.Groups[2];
        if (isTeaser) return new EntryLine(page, isTeaser, rest.Index, rest.Length);
        var (start, length) = Trimmed(rest.Value);
        if (length == 0 && TextKey.HanCount(rest.Value) > 0) return new EntryLine(page, isTeaser, rest.Index + start, 0);
        return TextKey.HanCount(rest.Value.AsSpan(start, length)) == 0 ? null : new EntryLine(page, isTeaser, rest.Index + start, length);
    }

    /// <summary>The title without the bullet in front, and without leader dots and the author behind them.</summary>
    public static (int Start, int Length) Trimmed(string text)
    {
        var start = Bullet().Match(text).Length;
        var rest = text[start..];
        if (Leader().Match(rest) is { Success: true, Index: > 0 } leader) rest = rest[..leader.Index];
        rest = DocumentNumber().Replace(rest, "");
        if (AuthorColumn().Match(rest) is { Success: true } column && AuthorForms.IsAuthor(rest[(column.Index + column.Length)..].Trim())) rest = rest[..column.Index];
        if (Author().Match(rest) is { Success: true } author && Names.IsName(author.Groups[1].Value) && author.Groups[1].Value is not ("方案" or "文件" or "全文" or "文选" or "文摘" or "双月" or "温馨提示" or "应知")) rest = rest[..author.Index];
        return (start, rest.TrimEnd().Length);
    }

    [GeneratedRegex(@"^[※●○◆◇■★☆▲△▪►▶◎·•]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s*(?:…{2,}|[.·．]{3,}|-{4,}|—{3,}|_{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    /// <summary>The number that a gazette prints behind its documents' titles.</summary>
    [GeneratedRegex(@"\s*[(（]\s*\p{IsCJKUnifiedIdeographs}{1,16}\s*[〔\[［【]\s*(19|20)\d{2}\s*[〕\]］】]\s*第?\s*\d{1,4}\s*号\s*[)）]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    /// <summary>The first gap so wide that another column begins behind it.</summary>
    [GeneratedRegex(@"(?<=\S{2})(?:[ \t]{4,}|\u3000{3,})\u3000*", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorColumn();

    [GeneratedRegex(@"(?<=\S{3})(?:\s*[/／|｜]\s*|\s{2,}|\t|\u3000{2,}|\s*[(（])(\p{IsCJKUnifiedIdeographs}(?:[\s\u3000]*\p{IsCJKUnifiedIdeographs}){1,2})[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    [GeneratedRegex(@"^[PpＰ]\s*\.?\s*([0-9０-９₀-₉]{1,3})\s*(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Teaser();

    [GeneratedRegex(@"^(?:第\s*)?([0-9０-９]{1,3})(?:\s*页\s*|[\s\u3000]+[/／|｜·]?\s*|[/／|｜]\s*)((?![年月日](?:\s*[0-9０-９]|份|[上中下]旬|[底初末至、，。,]|$))[^\d\s.．、%].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex PageFirst();

    /// <summary>A number behind the page begins a title, unless it is a group of three digits or belongs to a row of numbers.</summary>
    [GeneratedRegex(@"^([0-9０-９]{1,3})(?:\s*页\s*|[\s\u3000]+[/／|｜·]?\s*|[/／|｜]\s*)((?!000)[0-9０-９]{1,5}(?![0-9０-９%])(?!\s+[0-9０-９]).*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBehindPage();

    [GeneratedRegex(@"^(?<2>\S.*?)(?:\s*…\s*|\s*(?:[.…·．_]\s*){2,}|\s*[—\-－]{2,}\s*|\s*[/／|｜(（]\s*P?|\s{2,}|\t)(?<1>[0-9０-９]{1,3})(?:\s*[-—–－~～]{1,2}\s*(?<to>[0-9０-９]{1,3}))?\s*页?\s*[)）]?$|^(?<2>\S.*?)\s*(?:…{2,}|(?:[.·．_]\s*){3,}|[—\-－]{3,})(?:[^。]{0,30}?[(（]\s*(?<1>[一二三四五六七八九十百〇○零]{1,5})\s*[)）]|\s*(?<1>[一二三四五六七八九十百〇○零]{1,5}))$", RegexOptions.CultureInvariant)]
    private static partial Regex PageLast();

    [GeneratedRegex(@"^[(（\[【〔·•\-—\s]*(?:[PpＰ]\.?\s*|第\s*)?([0-9０-９]{1,3})\s*页?[)）\]】〕·•\-—\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^[(（\[【〔]\s*[PpＰ]?\.?\s*([0-9０-９]{1,3})\s*[)）\]】〕]\s*(\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketFirst();

    [GeneratedRegex(@"^(?<2>\S.*?)(?:\s*[\[【〔]\s*(?<1>[0-9０-９]{1,3})\s*[\]】〕]|\s+[PpＰ]\.?\s*(?<1>[0-9０-９]{1,3})|\s*第?\s*(?<1>[0-9０-９]{1,3})\s*页|\s*[·•—\-]\s*(?<1>[0-9０-９]{1,3})\s*[·•—\-]|\s(?<1>[0-9０-９]{1,3}))$", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLast();
}
