using System.Text.RegularExpressions;

namespace SearchService.Issues.Lines;

/// <summary>Is this line nothing but a name, with or without an office in front?</summary>
internal static partial class NameLines
{
    /// <summary>“孙 坤” (the blank shows that it is set as a byline) or “某某区政协主席 徐强”.</summary>
    public static bool IsNameLine(string text)
    {
        if (text.Length > 40) return false;
        if (SpacedName().IsMatch(text)) return Names.IsName(text);
        if (SpacedTail().Match(text) is { Success: true } spaced) return Names.IsName(spaced.Groups[2].Value);
        return OfficeAndName().Match(text) is { Success: true } office && Names.IsName(office.Groups[2].Value);
    }

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}(?:[\s\u3000]+\p{IsCJKUnifiedIdeographs}){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedName();

    [GeneratedRegex(@"^(\S.*(?:主席|书记|主任|委员|会长|常委|市长|区长|县长|部长|局长|院长|校长|教授|专家|代表|成员|干部|经理|董事长|理事|秘书长))[\s\u3000]+(\p{IsCJKUnifiedIdeographs}(?:[\s\u3000]+\p{IsCJKUnifiedIdeographs}){1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedTail();

    [GeneratedRegex(@"^(\S.*(?:主席|书记|主任|委员|会长|常委|市长|区长|县长|部长|局长|院长|校长|教授|专家|代表|成员|干部|经理|董事长|理事|秘书长)(?:\(.*\)|（.*）)?)[\s\u3000]+(\p{IsCJKUnifiedIdeographs}{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeAndName();
}
