using System.Text.RegularExpressions;
using SearchService.Issues.Text;

namespace SearchService.Issues.Lines;

/// <summary>What does a short line say: who did what (a subtitle), which unit is meant, or neither (a title)?</summary>
internal static partial class HeadingForms
{
    /// <summary>“市政协召开专题协商会”, “孙某主持并讲话”, “——记…”: names an actor and an event, as subtitles do.</summary>
    public static bool IsReport(string text) =>
        IsDashed(text) || (Event().IsMatch(text) && (Actor().IsMatch(text) || Names.StartsWithSurname(text)));

    /// <summary>Starts with a dash: the second half of a title.</summary>
    public static bool IsDashed(string text) => text[0] is '—' or '─' or '－' || text.StartsWith("--", StringComparison.Ordinal);

    /// <summary>关于…, whose document is still to be named: the title goes on in the next line.</summary>
    public static bool IsOpen(string text) => (Open().IsMatch(text) || IsIssuedOn(text)) && !Document().IsMatch(text);

    /// <summary>某某市人民政府办公室关于…: the office that issues a document, and what it is on.</summary>
    private static bool IsIssuedOn(string text) => text.IndexOf("关于", StringComparison.Ordinal) is > 2 and var at && Issuer().IsMatch(text.AsSpan(0, at).TrimEnd());

    /// <summary>The bare name of a unit, such as “某某区政协”.</summary>
    public static bool IsUnit(string text) => TextKey.HanCount(text) == text.Length && text.Length <= 16 && UnitEnd().IsMatch(text) && !Event().IsMatch(text);

    /// <summary>One or more names and nothing else.</summary>
    public static bool IsAuthorLine(string text)
    {
        if (text.Length > 24) return false;
        if (Names.IsName(text) && (text.Length <= 3 || text.AsSpan().ContainsAny(' ', '\u3000'))) return true;
        return Names.InRow(text).Count > 1;
    }

    /// <summary>Does a contents entry of this title announce several titled speeches?</summary>
    public static bool AnnouncesGroup(string title) => Group().IsMatch(title);

    [GeneratedRegex(@"召开|举行|举办|开展|会见|调研|视察|主持|讲话|报告|参观|组织|参加|走访|慰问|成立|挂牌|揭牌|宣讲|学习|座谈|启动|考察|出席|赴|督办|协商会|会议|活动|仪式|培训|培训班|捐赠|选举|获|发言|联动|深入|奋战|支援|率队|带队|接待|看望|部署|传达|审议|通过", RegexOptions.CultureInvariant)]
    private static partial Regex Event();

    [GeneratedRegex(@"^[“《]?\S{0,6}?(市|省|区|县|旗|州|全国|全市|全省|政协|中共|各界|各级|机关|我市|委员|民革|民盟|民建|民进|农工|致公|九三|台盟|工商联|侨联|台联|共青团|妇联|总工会|中国|协会|学会|商会|医院|学院|大学|公司|社区|街道|乡|镇|村|“)", RegexOptions.CultureInvariant)]
    private static partial Regex Actor();

    [GeneratedRegex(@"(政协|委员会|市委|区委|县委|省委|局|办|办公室|厅|公司|大学|学院|医院|联|联合会|联谊会|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|侨联|台联|妇联|界|界别|支部|党委|党组|社区|街道|学校|中心|集团|协会|学会|商会|工作站|工作室|研究室|工委|联络组|联络处|联络室|联络站|委员小组|活动小组|小站|区|县|市|镇|乡|村|基金会)$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitEnd();

    [GeneratedRegex(@"(政府|政协|委员会|办公厅|办公室|局|厅|委|法院|检察院|会议)$", RegexOptions.CultureInvariant)]
    private static partial Regex Issuer();

    [GeneratedRegex(@"^(对|就)?关于|[的与和及]$", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"(报告|思考|建议|建议案|意见|通报|决定|决议|通知|说明|提案|情况|调研|调查|问题|实践|探索|启示|认识|讲话|方案|发言|通告|公告|批复|请示|函|办法|规定|名单|体会)([(（].{1,8}[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Document();

    /// <summary>Is this the head of a column of short news, each with a title and a first line that names its day?</summary>
    public static bool AnnouncesNotices(string title) => Notices().IsMatch(title);

    [GeneratedRegex(@"简讯|短波|短讯|快讯|传真|集纳|集锦|动态|一句话新闻|信息窗", RegexOptions.CultureInvariant)]
    private static partial Regex Notices();

    [GeneratedRegex(@"摘登|摘编|选登|选编|发言|笔谈|摘要|集锦|专辑|荟萃|心声|感言|体会|撷英|掠影|风采|简讯|短波|短讯|快讯|传真|集萃|集粹|集纳|[两二三四五六七八九十]\s*[则篇]", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
