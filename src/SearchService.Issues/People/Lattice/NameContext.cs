using SearchService.Chinese.SmartCn;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People.Lattice;

/// <summary>What do the words to the left and right of a place say about a name that begins or ends there?</summary>
internal static class NameContext
{
    private const string PersonEndings = "员师长家手工匠民生娘者士徒授记席任";
    private const double Strong = 0.3;
    private const double Weak = 0.06;

    /// <summary>The least probability that a name begins at <paramref name="start"/>, by what stands in front.</summary>
    public static (double Floor, NameCues Cues) Before(NameText text, int start)
    {
        var units = text.Units.AsSpan();
        if (text.IsGap(start) && (text.IsLine || start == 0 || IsSigned(text, start))) return (text.IsLine || start > 0 ? Strong : Weak, NameCues.Signed);
        if (start == 0) return (Weak, NameCues.None);
        var role = NameWords.RolesBefore.LongestEnding(units, start);
        if (role > 1) return (Strong, NameCues.RoleBefore);
        var last = units[start - 1];
        if (last == '）' && RoleBeforeBracket(units, start)) return (Strong, NameCues.RoleBefore);
        if (last is '□' or '■' or '◆' or '◇' or '/' or '／') return (Strong, NameCues.Signed);
        if (last == '：' && IsLabel(units[..(start - 1)])) return (Strong, NameCues.Signed);
        if (NameWords.VerbsBefore.LongestEnding(units, start) > 0) return (Weak, NameCues.Called);
        return PersonEndings.Contains(last, StringComparison.Ordinal) ? (Weak, NameCues.None) : (0, NameCues.None);
    }

    /// <summary>How much more likely a name ends at <paramref name="end"/>, by what stands behind; 1 when it says nothing.</summary>
    public static (double Factor, NameCues Cues) After(NameText text, int end)
    {
        var units = text.Units.AsSpan();
        if (end >= units.Length) return text.IsLine ? (3, NameCues.None) : (1, NameCues.None);
        if (units[end] == '（' && end + 1 < units.Length && units[end + 1] is '女' or '男' && end + 2 < units.Length && !TextKey.IsHan(units[end + 2])) return (20, NameCues.Described);
        if (IsDescription(units, end)) return (20, NameCues.Described);
        var verb = NameWords.VerbsAfter.LongestAt(units, end);
        var behind = NameWords.Behind.LongestAt(units, end);
        if (behind > 0 && behind >= verb && IsWhole(units, end, behind)) return (1, NameCues.Vetoed);
        var title = NameWords.RolesAfter.LongestAt(units, end);
        if (title > 1) return (8, NameCues.TitleAfter);
        if (verb > 1) return (4, NameCues.Acts);
        return verb == 1 ? (1.5, NameCues.None) : (1, NameCues.None);
    }

    /// <summary>A short line's end, a bracket or a quotation around a signature such as “(某某日报 王越)”.</summary>
    private static bool IsSigned(NameText text, int start)
    {
        var units = text.Units.AsSpan();
        var open = units[..start].LastIndexOfAny('（', '。', '，');
        if (open < 0 || units[open] != '（' || start - open > 24) return false;
        var close = units[start..].IndexOfAny('）', '。', '，');
        return close is > 0 and <= 16 && units[start + close] == '）';
    }

    private static bool IsLabel(ReadOnlySpan<char> before) =>
        before.EndsWith("作者") || before.EndsWith("记者") || before.EndsWith("发言人") || before.EndsWith("文") || before.EndsWith("供稿") || before.EndsWith("人")
        || before.EndsWith("图") || before.EndsWith("摄影") || before.EndsWith("整理") || before.EndsWith("撰稿") || NameWords.RolesBefore.LongestEnding(before, before.Length) > 1;

    private static bool RoleBeforeBracket(ReadOnlySpan<char> units, int start)
    {
        var open = units[..start].LastIndexOf('（');
        return open > 0 && start - open <= 16 && NameWords.RolesBefore.LongestEnding(units, open) > 1;
    }

    /// <summary>“（满族）”, “（中）”: an attribute of a person in brackets.</summary>
    private static bool IsDescription(ReadOnlySpan<char> units, int end)
    {
        if (units[end] != '（') return false;
        var close = units[end..].IndexOf('）');
        return close is > 1 and <= 12 && (units[end + close - 1] == '族' || units[(end + 1)..(end + close)].StartsWith("女，"));
    }

    /// <summary>A one-character ending counts only where no longer word begins with it (传达 is not 传).</summary>
    private static bool IsWhole(ReadOnlySpan<char> units, int end, int length) =>
        length > 1 || end + 1 >= units.Length || !TextKey.IsHan(units[end + 1]) || WordDictionary.Shared.FrequencyOf(units.Slice(end, 2)) == 0;
}
