using System.Text.RegularExpressions;

namespace SearchService.Issues.Lines;

/// <summary>Is this line nothing but a name, with or without an office in front?</summary>
internal static partial class NameLines
{
    /// <summary>“孙 坤” (the blank shows that it is set as a byline) or “某某区政协主席 徐强”.</summary>
    public static bool IsNameLine(string text)
    {
        if (text.Length > 40) return false;
        if (SpacedName().IsMatch(text)) return Names.IsSetAsName(text);
        if (SpacedTail().Match(text) is { Success: true } spaced) return Names.IsName(spaced.Groups[2].Value);
        if (UnitAndName().Match(text) is { Success: true } unit && Names.IsName(unit.Groups[2].Value)) return true;
        return OfficeAndName().Match(text) is { Success: true } office && Names.IsName(office.Groups[2].Value);
    }

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}(?:[\s\u3000]+\p{IsCJKUnifiedIdeographs}){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedName();

    [GeneratedRegex(@"^(\S.*(?:主席|书记|主任|委员|会长|常委|市长|区长|县长|部长|局长|院长|校长|教授|专家|代表|成员|干部|经理|董事长|理事|秘书长|居民|村民|读者|教师|医生|职工|工人|学生|律师|工程师|研究员|法官|检察官))[\s\u3000]+(\p{IsCJKUnifiedIdeographs}(?:[\s\u3000]+\p{IsCJKUnifiedIdeographs}){1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedTail();

    /// <summary>Where the speaker belongs, then the name: 民盟某某市委会  某某.</summary>
    [GeneratedRegex(@"^([\p{IsCJKUnifiedIdeographs}（）()]{1,20}(?:委会|市委|省委|县委|区委|委员会|政协|工商联|联合会|联谊会|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|侨联|台联|妇联|科协|总工会|界|界别|党组|协会|学会|商会|集团|公司|大学|学院|医院|局|厅|支部|小组|研究室|办公室|处|科|馆|所|站|中学|小学|学校|中心|社区|街道))[\s\u3000]+(\p{IsCJKUnifiedIdeographs}(?:[\s\u3000]*\p{IsCJKUnifiedIdeographs}){1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitAndName();

    [GeneratedRegex(@"^(\S.*(?:主席|书记|主任|委员|会长|常委|市长|区长|县长|部长|局长|院长|校长|教授|专家|代表|成员|干部|经理|董事长|理事|秘书长|居民|村民|读者|教师|医生|职工|工人|学生|律师|工程师|研究员|法官|检察官)(?:\(.*\)|（.*）)?)[\s\u3000]+(\p{IsCJKUnifiedIdeographs}{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeAndName();
}
