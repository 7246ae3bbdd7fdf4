using System.Text.RegularExpressions;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Is this line of the contents page the name of a section?</summary>
internal static partial class SectionHead
{
    /// <summary>The section's name without its English gloss; null when the line is none.</summary>
    /// <param name="line">A line of the contents page without a page number.</param>
    /// <param name="isBeforeEntry">Does an entry follow directly?</param>
    /// <param name="mayBeTight">May it stand right below an entry, where pages stand last?</param>
    public static string? Read(SourceLine line, bool isBeforeEntry, bool mayBeTight = false)
    {
        var text = Plain(line.Text).Trim('【', '】', '[', ']', '■', '●', '◆', '·', ' ', '|');
        if (text.Length == 0) return null;
        var glossed = WithGloss().Match(text);
        if (glossed.Success) return Names(glossed.Groups[1].Value);
        if (Bracketed().Match(Plain(line.Text)) is { Success: true } set) return Names(set.Groups[1].Value);
        if (Numbered().Match(text) is { Success: true } part && isBeforeEntry && !IsReport(text)) return Names(part.Groups[1].Value);
        if (isBeforeEntry && mayBeTight && Brief().IsMatch(text) && !IsReport(text)) return Names(text);
        return isBeforeEntry && line.BlanksBefore > 0 && Name().IsMatch(text) && !IsReport(text) ? Names(text) : null;
    }

    /// <summary>Words for what was done make a title's line, unless they are all there is (会议, 领导讲话).</summary>
    private static bool IsReport(string text) => Report().IsMatch(text) && !KindOfText().IsMatch(text);

    /// <summary>Does an English gloss follow the name?</summary>
    public static bool HasGloss(string text) => WithGloss().IsMatch(Plain(text));

    /// <summary>Is the line set off as a section's name by a gloss, brackets or a mark?</summary>
    public static bool IsSetOff(string text) => HasGloss(text) || Bracketed().IsMatch(Plain(text)) || text[0] is '■' or '◆' or '●' or '★' or '☆' or '▲' or '§';

    /// <summary>The name in a teaser's line (“聚焦 Highlights”), gloss taken off; null when there is no Han in it.</summary>
    public static string? OfTeaser(string text)
    {
        var glossed = WithGloss().Match(Plain(text).Trim());
        var name = glossed.Success ? glossed.Groups[1].Value : text;
        return TextKey.HanCount(name) is > 0 and <= 12 ? Names(name) : null;
    }

    /// <summary>The gloss may be printed in letters of either width.</summary>
    private static string Plain(string text) => string.Concat(text.Select(TextKey.Plain));

    private static string Names(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}(?:[\s·]?\p{IsCJKUnifiedIdeographs}){1,9})\s*[/／|]?\s*[A-Za-z][A-Za-z\s,&'’.\-]*[-—]*$", RegexOptions.CultureInvariant)]
    private static partial Regex WithGloss();

    /// <summary>Set off by brackets or by marks on both sides.</summary>
    [GeneratedRegex(@"^(?:[【\[〖『「〔]|[■◆●★☆▲§]{1,3}\s*|[-—·•]{1,3}\s*)(\p{IsCJKUnifiedIdeographs}(?:[\s·]?\p{IsCJKUnifiedIdeographs}){1,9})(?:[】\]〗』」〕]|\s*[■◆●★☆▲§]{1,3}|\s*[-—·•]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:[■◆●★☆▲§]|[一二三四五六七八九十]{1,3}\s*[、.．]|第[一二三四五六七八九十]{1,3}[辑编部分栏]{1,2})\s*(\p{IsCJKUnifiedIdeographs}(?:[\s·]?\p{IsCJKUnifiedIdeographs}){1,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>So short that it can hardly be a line of a title.</summary>
    [GeneratedRegex(@"^(?:\p{IsCJKUnifiedIdeographs}[\s\u3000]*){2}$|^\p{IsCJKUnifiedIdeographs}{4,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Brief();

    [GeneratedRegex(@"^[“《]?\p{IsCJKUnifiedIdeographs}(?:[\s·”“》《]?\p{IsCJKUnifiedIdeographs}){1,7}[”》]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(讲话|主持|召开|出席|举行|会议|主办|主管|承办|报告|讲$)", RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex(@"^(重要|领导|主要)?(会议|讲话|报告)(专题|报道|要闻|传真|纪要|选登|选载|精神|摘编)?$", RegexOptions.CultureInvariant)]
    private static partial Regex KindOfText();
}
