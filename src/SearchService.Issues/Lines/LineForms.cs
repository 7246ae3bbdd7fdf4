using System.Buffers;
using System.Text.RegularExpressions;
using SearchService.Issues.Structure;
using SearchService.Issues.Text;

namespace SearchService.Issues.Lines;

/// <summary>What does a line look like by itself, without its neighbours?</summary>
internal static partial class LineForms
{
    /// <summary>The longest title or subtitle line; longer lines are running text.</summary>
    private const int MaxHeadingLength = 64;

    /// <summary>So many commas make a sentence, even without its end.</summary>
    private const int MinClauses = 3;

    /// <summary>A title that opens with a day is hardly this long.</summary>
    private const int ShortestTorn = 24;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。，；！？%");

    /// <summary>The form of <paramref name="line"/>; linear in its length.</summary>
    public static LineForm Of(SourceLine line)
    {
        var text = line.Text;
        if (line.IsMarkOnly || IsFurniture(text) || (text.Length <= 160 && Dispatch().IsMatch(text))) return LineForm.Furniture;
        if (text.Length <= 40 && DocumentNumber().IsMatch(text)) return LineForm.Adoption;
        if (text.Length <= 120 && Bracketed(text) is { } inner) return OfBracketed(inner);
        if (IsCaption(text)) return IsListItem(text) ? LineForm.Prose : LineForm.Caption;
        if (text.Length > 120) return LineForm.Prose;
        if (Continuation().IsMatch(text)) return LineForm.Continuation;
        if (DateAlone().IsMatch(text)) return LineForm.DateLine;
        if (text.Length <= 60 && ((BylineMark().IsMatch(text) && !IsBullet(text)) || NamesWithParts.IsMatch(text))) return LineForm.Byline;
        if (NoteStart().IsMatch(text)) return LineForm.Note;
        if (SourceStart().IsMatch(text)) return LineForm.Signature;
        if (BareSignature().IsMatch(text) && Names.IsName(LastWord(text))) return LineForm.Signature;
        if (text.Length <= 40 && Labeled().IsMatch(text)) return LineForm.Numbered;
        if (Numbering().IsMatch(text)) return IsSentence(text) || text.Length > MaxHeadingLength ? LineForm.Prose : LineForm.Numbered;
        if (NameLines.IsNameLine(text)) return LineForm.NameLine;
        return IsSentence(text) || text.Length > MaxHeadingLength ? LineForm.Prose : LineForm.Heading;
    }

    /// <summary>Does the text end where a sentence ends, closing quotes and brackets aside?</summary>
    public static bool EndsSentence(string text)
    {
        var at = text.Length - 1;
        if (text[at] is ')' or '）' && text.AsSpan().LastIndexOfAny('(', '（') is > 1 and var open && at - open <= 32) at = open - 1;
        while (at > 0 && text[at] is '”' or '’' or '"' or '』' or '」' or '）' or ')' or '】' or ' ') at--;
        return at >= 0 && text[at] is '。' or '！' or '？' or '!' or '?' or '…' or '；' or ';' or '：' or ':' or '.' or '．';
    }

    /// <summary>Does the text open with a day, as a notice does (9月5日，…)? The paper's own mark may stand in front.</summary>
    public static bool OpensWithDay(string text) => OpeningDay().IsMatch(text);

    /// <summary>The inside of a line that is one pair of round brackets; null otherwise.</summary>
    public static string? Bracketed(string text)
    {
        if (text.Length < 3 || text[0] is not ('(' or '（') || text[^1] is not (')' or '）')) return null;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '（') depth++;
            else if (text[i] is ')' or '）') depth--;
            if (depth == 0 && i < text.Length - 1) return null;
        }

        return text[1..^1].Trim();
    }

    private static LineForm OfBracketed(string inner)
    {
        if (Continuation().IsMatch(inner)) return LineForm.Continuation;
        if (Adoption().IsMatch(inner)) return LineForm.Adoption;
        if (DateAlone().IsMatch(inner)) return LineForm.DateLine;
        if (Picture().IsMatch(inner)) return LineForm.Caption;
        if (NumberAlone().IsMatch(inner)) return LineForm.Numbered;
        if (NoteStart().IsMatch(inner) || Editors().IsMatch(inner)) return LineForm.Note;
        if (Publicity().IsMatch(inner) || inner.Length > 64 || inner.AsSpan().Contains('。')) return LineForm.Prose;
        return PartAlone().IsMatch(inner) ? LineForm.Heading : LineForm.Signature;
    }

    private static bool IsFurniture(string text)
    {
        if (text.Length > 60) return false;
        return TextKey.HanCount(text) == 0 ? !text.AsSpan().ContainsAny(SentenceMarks) : Imprint().IsMatch(text);
    }

    private static bool IsCaption(string text) =>
        text[0] is '▲' or '△' or '▼' or '↑' or '↓' or '←' or '→' or '◀' or '▶' ||
        (text.Length <= 60 && (Credit().IsMatch(text) || (text[0] == '【' && text[^1] == '】')));

    /// <summary>△ in front of a day and what happened on it: a line of a chronicle.</summary>
    private static bool IsListItem(string text) => text[0] is '△' or '▲' && OpensWithDay(text[1..].TrimStart()) && text[^1] is '。' or '；';

    /// <summary>A full stop or semicolon inside, or an end that asks for more, makes a sentence.</summary>
    private static bool IsSentence(string text) =>
        text.AsSpan().ContainsAny('。', '；') || HasInnerQuestion(text) || text[^1] is '，' or ',' or '、' or '：' or ':' or ';' or '—' || SentenceOpening().IsMatch(text) || IsTornSentence(text);

    /// <summary>The first line of a sentence that goes on in the next: it opens with a day or has more clauses than a title.</summary>
    private static bool IsTornSentence(string text)
    {
        var commas = text.AsSpan().Count('，');
        return commas >= MinClauses || (commas > 0 && text.Length >= ShortestTorn && OpensWithDay(text));
    }

    /// <summary>A question or exclamation mark with text right behind it; in a title a blank follows it.</summary>
    private static bool HasInnerQuestion(string text)
    {
        var at = text.AsSpan().IndexOfAny("？！?!");
        return at >= 0 && at + 1 < text.Length && TextKey.IsHan(text[at + 1]) && text.Length - at > 8;
    }

    /// <summary>A mark that sets off a headline, not an author: no name and no unit behind it. □ is the author's own mark.</summary>
    private static bool IsBullet(string text)
    {
        if (text[0] is not ('■' or '◆' or '◇' or '●' or '○' or '◎' or '▪' or '▫' or '☆' or '★')) return false;
        var rest = text[1..].Trim();
        return rest.Length > 3 && !Names.IsName(rest) && !Names.IsName(LastWord(rest)) && !NameLines.IsNameLine(rest) && !HeadingForms.IsUnit(rest) && !HeadingForms.IsAuthorLine(rest);
    }

    private static string LastWord(string text) => text[(text.LastIndexOfAny([' ', '\u3000', '：', ':', '/', '／']) + 1)..];

    [GeneratedRegex(@"^(未完待续|待续|全文完|完|续完)$|^.{0,6}(下转|上接|紧接|转|接|续)\s*(上|下|第|封).{0,6}[页版文期]$|^(下转|上接|紧接|转|接)\s*\d{1,3}\s*[页版]$", RegexOptions.CultureInvariant)]
    private static partial Regex Continuation();

    /// <summary>The number of a document on a line of its own: 某政发〔2017〕21号.</summary>
    public static bool IsDocumentNumber(string text) => text.Length <= 40 && DocumentNumber().IsMatch(text);

    [GeneratedRegex(@"^[(（]?\p{IsCJKUnifiedIdeographs}{2,16}\s*[〔\[［【(（]\s*(19|20)\d{2}\s*[〕\]］】)）]\s*第?\s*\d{1,4}\s*号[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"^(本[刊报]讯\s*)?((\d{4}|[一二][〇○零一二三四五六七八九]{3})年)?([\d一二三四五六七八九十]{1,3}月)?[\d一二三四五六七八九十]{1,3}(日|[—\-至、~～])", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningDay();

    [GeneratedRegex(@"^(图[一二三四五六七八九十\d]{1,2}\s*[:：]|压题照片|题图照片|资料(照)?片|资料图片?|照片|图片|图为|题图|上图|下图|左图|右图)\s*[:：]?", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    /// <summary>To whom a document is open: the last line of its own text, which an appendix may follow.</summary>
    [GeneratedRegex(@"^(此件|本文|信息公开)?(主动公开|公开发布|依申请公开|公开属性.{0,8}|发至.{1,12})$|^此件.{0,4}公开", RegexOptions.CultureInvariant)]
    private static partial Regex Publicity();

    [GeneratedRegex(@"(通过|笔画|为序|排序|排列|公布|印发|修订|施行)$", RegexOptions.CultureInvariant)]
    private static partial Regex Adoption();

    [GeneratedRegex(@"^(([12]\d{3}|[一二][〇○零一二三四五六七八九]{3})\s*年)?\s*[\d一二三四五六七八九十]{1,3}\s*月(\s*[\d一二三四五六七八九十]{1,3}\s*日)?([上下]午|晚)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateAlone();

    [GeneratedRegex(@"^[\d一二三四五六七八九十]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAlone();

    [GeneratedRegex(@"^(节选|摘编|摘要|选登|续|续完|上|中|下|[之一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}[次期号]|(?!.*(供|来|撰|组)稿).{0,6}稿|试行|草案)$", RegexOptions.CultureInvariant)]
    private static partial Regex PartAlone();

    [GeneratedRegex(@"^([□■◆◇●○◎▪▫☆★]|(文|图|撰文|撰稿|整理|口述|采写|文字|图文|文图|编译|译)\s*[/／\\＼:：]|(作\s*者|记\s*者|(本刊|本报)?(特约)?(记者|通讯员|撰稿人?))(\s*[:：]|\s+))\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex BylineMark();

    [GeneratedRegex(@"^(作者(系|为|是|单位|简介|[:：].*(委员|主任|主席|教授|会员|理事|会长|职工|干部|研究员|工程师|律师|记者))|本文(系|作者|为|节选|选自|摘自)|节选自|选自|(发言人|供稿人|执笔人|执笔)[:：])", RegexOptions.CultureInvariant)]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"^(——|—)?\s*(摘自|转自|转载自|据“[^”]{2,20}”(公众号|微信|客户端|网站|网|报)?$|(据|来源|稿件来源|文章来源|资料来源)\s*[:：《]|供稿(单位)?\s*[:：])", RegexOptions.CultureInvariant)]
    private static partial Regex SourceStart();

    [GeneratedRegex(@"^\S{2,20}(日报|晚报|晨报|时报|报社|报|社|网|台|工作室|中心|记者|通讯员|编辑部|委员会|党委|支部)(记者|通讯员)?\s+\S{1,3}(\s?\S{1,3}){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex BareSignature();

    [GeneratedRegex(@"^([一二三四五六七八九十百]{1,4}\s*[、．.]|[(（]\s*[一二三四五六七八九十\d]{1,3}\s*[)）]|\d{1,2}\s*[、．.]\s*\D|[①-⑳]|第[一二三四五六七八九十\d]{1,3}(单元|组|章|节|部分|条|讲|编|篇|、|，|,|\s)|[一二三四五六七八九十]{1,3}[是要]|之[一二三四五六七八九十]{1,2}$)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"(^|[\s,，、)）])\S{1,6}\s*[/／]\s*(摄|图|供图|绘|画)$|(^|\s)(摄影|供图|图片)\s*[:：/／]|^(本报|本刊)?(记者|通讯员)?\s*\S{2,4}\s*(摄|供图)$|^[/／]\s*\S{2,12}(摄|供图|摄影)$|^(题图|图为|上图|下图|左图|右图|封面|封底|封二|封三)[:：]?", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^[(（]?内部资料|^准印证号?|^(第\s*)?\d{1,3}\s*(页|版)$|^[-—·\s]*\d{1,3}[-—·\s]*$|^总?第\s*\d+\s*期$|^(印\s*刷|印\s*数|开\s*本|定\s*价|印\s*张|字\s*数)\s*[:：]|^(扫一扫|扫码|官方(网站|微信|微博)|广告|公益广告$)", RegexOptions.CultureInvariant)]
    private static partial Regex Imprint();

    /// <summary>Where a bulletin goes, and who answers for it.</summary>
    [GeneratedRegex(@"^(主\s*送|抄\s*送|报\s*送|分\s*送|发\s*送|印\s*送|签\s*发|核\s*稿|审\s*核|责任编辑|编\s*辑|校\s*对|[报送发])\s*[:：]|^[(（]?共印\s*\d+\s*份[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dispatch();

    [GeneratedRegex(@"^(责任编辑|责编|编辑|校对|审核|审稿|编审)\s*[:：]?\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Editors();

    /// <summary>The items of minutes: 时间：…, 主持：….</summary>
    [GeneratedRegex(@"^(时\s*间|地\s*点|主\s*持(人)?|出\s*席(人员)?|参加(人员)?|列\s*席(人员)?|缺\s*席(人员)?|请\s*假(人员)?|记\s*录(人)?|议\s*题|议\s*程)\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Labeled();

    [GeneratedRegex(@"^(我们|他们|因为|由于|但是|所以|如果|首先|其次)\S*[，,]", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceOpening();
}
