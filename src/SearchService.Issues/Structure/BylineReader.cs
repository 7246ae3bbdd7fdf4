using System.Text.RegularExpressions;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Structure;

/// <summary>Who wrote it, and where does it come from? Reads author lines below the title and signatures at the end.</summary>
internal static partial class BylineReader
{
    /// <summary>Does a paragraph end with a signature in brackets, such as “(某某日报 王越)”?</summary>
    public static bool EndsWithSignature(string paragraph) => TailOf(paragraph) is not null;

    /// <summary>
    /// Reads an article's byline: a line below the title names the author; the signature at the end names author or source.
    /// </summary>
    /// <param name="front">Lines between title and text.</param>
    /// <param name="back">Lines behind the text.</param>
    /// <param name="lastParagraph">The last paragraph, which may end with a signature; null when there is none.</param>
    public static Byline Read(IReadOnlyList<string> front, IReadOnlyList<string> back, string? lastParagraph)
    {
        var signatures = new List<Byline>();
        if (lastParagraph is not null && TailOf(lastParagraph) is { } tail) signatures.Add(ReadPhrase(tail));
        foreach (var line in back)
        {
            if (!LineIsDate(line) && !Editors().IsMatch(line)) signatures.Add(ReadPhrase(line));
        }

        var written = front.Where(line => !LineIsDate(line) && !LineIsAdoption(line) && !LineForms.IsDocumentNumber(line)).Select(ReadPhrase).ToList();
        var all = written.Concat(signatures).Where(byline => byline.Text is not null).ToList();
        if (all.Count == 0) return Byline.None;
        var authors = written.SelectMany(byline => byline.Authors).Distinct(StringComparer.Ordinal).ToList();
        if (authors.Count == 0) authors = [.. signatures.SelectMany(byline => byline.Authors).Distinct(StringComparer.Ordinal)];
        var source = signatures.Select(byline => byline.Source).LastOrDefault(name => name is not null) ?? written.Select(byline => byline.Source).FirstOrDefault(name => name is not null);
        var text = written.Count > 0 ? string.Join(' ', written.Select(byline => byline.Text)) : BestOf(signatures);
        return new Byline(text, authors, source);
    }

    /// <summary>某某在…会议上的讲话: the title names the speaker, for texts that print no author. Null where it does not.</summary>
    public static string? SpeakerIn(string title)
    {
        var speaker = Speech().Match(Names.WithoutBlanks(title));
        return speaker.Success && Names.IsName(speaker.Groups[1].Value) ? Names.WithoutBlanks(speaker.Groups[1].Value) : null;
    }

    private static string? BestOf(List<Byline> signatures) =>
        (signatures.FirstOrDefault(byline => byline.Authors.Count > 0) ?? signatures.LastOrDefault(byline => byline.Source is not null) ?? signatures.FirstOrDefault())?.Text;

    /// <summary>One author line or signature: its names, and what is left as the source.</summary>
    private static Byline ReadPhrase(string line)
    {
        var phrase = (LineForms.Bracketed(line) ?? line).Trim();
        if (Note().IsMatch(phrase)) return new Byline(phrase, NamesAfterLabel(phrase), null);
        if (NamesWithParts.Of(phrase) is { Count: > 0 } told) return new Byline(phrase, told, null);
        phrase = Mark().Replace(PictureBy().Replace(phrase, ""), "").Trim();
        if (phrase.Length == 0) return Byline.None;
        if (TakenFrom().Match(phrase) is { Success: true } from) return new Byline(phrase, [], Unquoted(from.Groups[1].Value));
        if (Names.IsSetAsName(phrase)) return new Byline(Names.WithoutBlanks(phrase), [Names.WithoutBlanks(phrase)], null);
        var (authors, rest) = TrailingNames(phrase);
        if (authors.Count == 0 && GluedName().Match(phrase) is { Success: true } glued && Names.IsName(glued.Groups[2].Value))
        {
            return new Byline(phrase, [glued.Groups[2].Value], null);
        }

        return new Byline(phrase, authors, SourceOf(rest));
    }

    /// <summary>Takes names off the end of a phrase of blank-separated parts; a name set with a blank inside counts as one.</summary>
    private static (List<string> Authors, string Remainder) TrailingNames(string phrase)
    {
        var parts = phrase.Split([' ', '\u3000', '、', '，', ',', '/', '／'], StringSplitOptions.RemoveEmptyEntries).ToList();
        var authors = new List<string>();
        while (parts.Count > 0)
        {
            var last = Role().Replace(parts[^1], "");
            if (last.Length == 1 && parts.Count > 1 && parts[^2].Length == 1 && Names.IsName(parts[^2] + last))
            {
                authors.Insert(0, parts[^2] + last);
                parts.RemoveRange(parts.Count - 2, 2);
            }
            else if (Names.IsName(last))
            {
                authors.Insert(0, last);
                parts.RemoveAt(parts.Count - 1);
            }
            else if (last.Length == 0 || Filler().IsMatch(last)) parts.RemoveAt(parts.Count - 1);
            else break;
        }

        return (authors, string.Join(' ', parts));
    }

    /// <summary>The name inside 《》 where there is one; else the text without quotation marks.</summary>
    private static string Unquoted(string source)
    {
        var titled = Titled().Match(source);
        return titled.Success ? titled.Groups[1].Value : string.Concat(source.Where(unit => unit is not ('“' or '”' or '"' or '‘' or '’')));
    }

    private static string? SourceOf(string rest)
    {
        var source = Supplied().Replace(rest, "").Trim();
        return source.Length < 2 || Office().IsMatch(source) ? null : source;
    }

    private static List<string> NamesAfterLabel(string phrase)
    {
        var label = Label().Match(phrase);
        if (!label.Success) return [];
        var rest = OtherPart().Replace(phrase[label.Length..], "").Trim();
        var (authors, _) = TrailingNames(rest);
        if (authors.Count > 0) return authors;
        return GluedName().Match(rest) is { Success: true } glued && Names.IsName(glued.Groups[2].Value) ? [glued.Groups[2].Value] : [];
    }

    private static string? TailOf(string paragraph)
    {
        var match = Tail().Match(paragraph.Length > 60 ? paragraph[^60..] : paragraph);
        if (!match.Success || (match.Index == 0 && paragraph.Length <= 60 && match.Length == paragraph.Length)) return null;
        var inner = match.Groups[1].Value.Trim();
        return TakenFrom().IsMatch(inner) || Supplied().IsMatch(inner) || Signed().IsMatch(inner) || Names.IsName(inner) || TrailingNames(inner).Authors.Count > 0 ? inner : null;
    }

    private static bool LineIsDate(string line) => TextKey.HanCount(line) <= 12 && DateOnly().IsMatch(line);

    private static bool LineIsAdoption(string line) => Adopted().IsMatch(line);

    [GeneratedRegex(@"(?<=[。！？”!?])\s*[(（]([^()（）。]{2,40})[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^\s*[(（]?\s*[\d一二〇○零三四五六七八九十]+\s*[年月].*[日月年]\s*[)）]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DateOnly();

    [GeneratedRegex(@"(通过|笔画|为序|排序|排列|公布|印发|修订|施行)\s*[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"^[(（]?(作者系|作者为|作者是|作者单位|作者简介|作者\s*[:：]|发言人\s*[:：]|供稿人\s*[:：]|执笔人?\s*[:：]|本文|节选自|选自)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(发言人|作者|供稿人|执笔人?)\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>The editor named beside the writer.</summary>
    [GeneratedRegex(@"\s*[,，;；]?\s*(责任编辑|责编|编辑|校对|审核)\s*[:：].*$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPart();

    [GeneratedRegex(@"^[□■◆◇●○◎▪▫☆★]+|^(文字?|图片?)\s*[/／\\＼]\s*(图片?|文字?|摄影|摄)\s*[:：]?|^(文|图|撰文|撰稿|整理|口述|采写|文字|图文|文图|编译|译)\s*[/／\\＼:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    /// <summary>Who took the pictures, named behind who wrote.</summary>
    [GeneratedRegex(@"(?<=(?:文|文字|撰文)\s*[/／\\＼:：].+)[\s\u3000]+(图片?|摄影?|供图)\s*[/／\\＼:：].*$", RegexOptions.CultureInvariant)]
    private static partial Regex PictureBy();

    [GeneratedRegex(@"^(?:——|—)?\s*(?:摘自|转自|转载自|据|来源|稿件来源|文章来源|资料来源)\s*[:：]?\s*(.+?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TakenFrom();

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}[\s\u3000]?\p{IsCJKUnifiedIdeographs}{1,2}?)(?:同志|主席|书记)?[\s\u3000:：]*在\S.{4,60}的?(?:讲话|发言|致辞|报告|讲话提纲|讲话摘要)(?:[(（].{1,6}[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Speech();

    [GeneratedRegex(@"^[(（]?(责任编辑|责编|编辑|校对|审核|审稿|编审)\s*[:：]?\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Editors();

    [GeneratedRegex(@"[《“]([^》”]+)[》”]", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\s*(供稿|供图|提供|报送|摘编|整理)$", RegexOptions.CultureInvariant)]
    private static partial Regex Supplied();

    [GeneratedRegex(@"(日报|晚报|报社|报|社|网|工作室|委员会|政协|中心|党委|支部|办公厅|办公室|研究室|市委|区委|县委|联合会|联谊会|界别|工作队|协会|学会|公司|大学|学院|医院)$", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"(主席|书记|主任|委员|会长|常委|市长|区长|县长|部长|局长|院长|校长|教授|专家|代表|成员|干部|经理|董事长|理事|秘书长|巡视员)([(（].*[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(@"^(.*(?:主席|书记|主任|委员|会长|常委|市长|区长|县长|部长|局长|院长|校长|教授|专家|代表|成员|干部|经理|董事长|理事|秘书长)(?:\([^)]*\)|（[^）]*）)?)(\p{IsCJKUnifiedIdeographs}{2,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex GluedName();

    [GeneratedRegex(@"^(本报|本刊|特约|通讯员|记者|撰稿人?|文|图|摄|摄影|撰文|文图)+[:：]?|(?<=\p{IsCJKUnifiedIdeographs}{2})(/?摄|摄影|撰文|文图?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"^(等|(本刊|本报)?(特约)?(通讯员|记者|撰稿人?)|摄|图|文)$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
