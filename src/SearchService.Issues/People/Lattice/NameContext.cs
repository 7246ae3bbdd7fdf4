using SearchService.Chinese.SmartCn;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People.Lattice;

/// <summary>What do the words to the left and right of a place say about a name that begins or ends there?</summary>
internal static class NameContext
{
    private const string PersonEndings = "员师长家手工匠民生娘者士徒授记席任人";
    private const string BodyEndings = "省市县区局部委院校厂司社会站所办处科室团行馆协联村乡镇";
    private const string PlaceHeads = "省市县区乡镇村州旗站";
    private const double Strong = 0.4;
    private const double Weak = 0.06;
    private const double MiddlingRole = 0.3;
    private const int LongestRemark = 16;
    private const double RoleWeight = 8;
    private const double LeastRole = 0.1;
    private const double Joined = 0.05;

    /// <summary>The least probability that a name begins at <paramref name="start"/>, by what stands in front.</summary>
    public static (double Floor, NameCues Cues) Before(NameText text, int start)
    {
        var units = text.Units.AsSpan();
        if (start == 0) return (text.IsLine ? Weak : 0, NameCues.None);
        var role = NameWords.RolesBefore.LongestEnding(units, start);
        if (role > 1) return (RoleWeight * RoleFloor(units.Slice(start - role, role)), NameCues.RoleBefore);
        if (text.IsGap(start) && IsSigned(text, start)) return (Strong, NameCues.Signed);
        if (NameWords.Appointing.LongestEnding(units, start) > 1) return (RoleWeight * Strong, NameCues.Appointed);
        if (text.IsGap(start) && text.IsLine) return (Weak, NameCues.None);
        var last = units[start - 1];
        if (last == '）' && RoleBeforeBracket(units, start)) return (Strong, NameCues.RoleBefore);
        if (last is '□' or '■' or '◆' or '◇' or '/' or '／') return (Strong, NameCues.Signed);
        if (last == '：' && IsLabel(units[..(start - 1)])) return (Strong, NameCues.Signed);
        if (last == '的' && NameWords.RolesBefore.LongestEnding(units, start - 1) > 1) return (Weak, NameCues.RoleBefore);
        if (NameWords.VerbsBefore.LongestEnding(units, start) > 0) return (Weak, NameCues.Called);
        return PersonEndings.Contains(last, StringComparison.Ordinal) ? (Weak, NameCues.None) : (0, NameCues.None);
    }

    /// <summary>市商务局某某副局长: a name may begin behind a body where a title ends it.</summary>
    public static double BodyFloor(NameText text, int start) => start > 0 && IsBodyEnding(text.Units[start - 1]) ? 3 * Weak : 0;

    /// <summary>Do names of bodies and places end in this character?</summary>
    public static bool IsBodyEnding(char unit) => BodyEndings.Contains(unit, StringComparison.Ordinal);

    /// <summary>How much more likely a name ends at <paramref name="end"/>, by what stands behind; 1 when it says nothing.</summary>
    public static (double Factor, NameCues Cues) After(NameText text, int start, int end)
    {
        var units = text.Units.AsSpan();
        if (text.IsLine && text.IsGap(end) && (end == units.Length || text.IsGap(start))) return (10, text.IsGap(start) ? NameCues.Signed : NameCues.None);
        if (end >= units.Length) return (1, NameCues.None);
        if (IsDescription(units, end) || IsEtCetera(units, end)) return (20, NameCues.Described);
        // 解春和带领: what is done follows a name, never the word that joins two.
        if (units[end] is '和' or '与' && NameWords.VerbsAfter.LongestAt(units, end + 1) > 1 && NameWords.RolesBefore.LongestAt(units, end + 1) < 2) return (Joined, NameCues.None);
        var verb = NameWords.VerbsAfter.LongestAt(units, end);
        if (Veto(units, end, verb) is var veto and not NameCues.None) return (1, veto);
        if (TitleAt(units, end)) return (8, NameCues.TitleAfter);
        if (verb > 1) return (6, NameCues.Acts);
        if (units[end] == '人') return (0.2, NameCues.None);
        if (verb == 0) return (1, NameCues.None);
        return units[end] is '说' or '摄' ? (4, NameCues.Acts) : (1.5, NameCues.None);
    }

    private static NameCues Veto(ReadOnlySpan<char> units, int end, int verb)
    {
        var honor = NameWords.Honors.LongestAt(units, end);
        var place = NameWords.Places.LongestAt(units, end);
        if (honor >= Math.Max(place, 1) && honor >= verb && IsWhole(units, end, honor)) return NameCues.Honored;
        if (place > 0 && place >= verb && IsWhole(units, end, place)) return NameCues.Placed;
        return verb == 0 && NamesBody(units, end) ? NameCues.Placed : NameCues.None;
    }

    /// <summary>“华某水务集团”: an ending of bodies within the next characters, no mark or title between.</summary>
    private static bool NamesBody(ReadOnlySpan<char> units, int end)
    {
        const int farthest = 6;
        for (var i = end; i < Math.Min(units.Length, end + farthest) && TextKey.IsHan(units[i]); i++)
        {
            if (NameWords.RolesAfter.LongestAt(units, i) > 1 || NameWords.VerbsAfter.LongestAt(units, i) > 0) return false;
            if (NameWords.Bodies.LongestAt(units, i) > 0) return true;
        }

        return false;
    }

    private static bool TitleAt(ReadOnlySpan<char> units, int end)
    {
        var length = NameWords.RolesAfter.LongestAt(units, end);
        if (length < 2) return false;
        var next = end + length;
        if (next >= units.Length) return true;
        if (units[next] is '们' or '会' or '团' or '级') return false;
        // 富林镇长兴村: what looks like the head of a place may be the place and something else.
        return !PlaceHeads.Contains(units[end], StringComparison.Ordinal) || !TextKey.IsHan(units[next]) || NameWords.VerbsAfter.LongestAt(units, next) > 0;
    }

    /// <summary>“等人”, “等20余名委员”, “等同志”: people were listed in front.</summary>
    private static bool IsEtCetera(ReadOnlySpan<char> units, int end)
    {
        if (units[end] != '等' || end + 1 >= units.Length) return false;
        return units[end + 1] is '人' or '市' or '区' or '省' or '县' || char.IsAsciiDigit(units[end + 1]) || NameWords.RolesBefore.LongestAt(units, end + 1) > 1 || units[(end + 1)..].StartsWith("政协");
    }

    /// <summary>How often a name follows this office, as the dictionary's training text has it; a word it lacks gets a middling value.</summary>
    private static double RoleFloor(ReadOnlySpan<char> role)
    {
        const int seen = 30;
        for (var i = 0; i + 1 < role.Length; i++)
        {
            var frequency = WordDictionary.Shared.FrequencyOf(role[i..]);
            if (frequency < seen) continue;
            return Math.Clamp(2.0 * WordDictionary.Shared.BigramFrequencyOf(role[i..], "未##人") / frequency, LeastRole, Strong);
        }

        return MiddlingRole;
    }

    /// <summary>A short line's end, a bracket or a quotation around a signature such as “(某某日报 王越)”.</summary>
    private static bool IsSigned(NameText text, int start)
    {
        var units = text.Units.AsSpan();
        const int before = 24;
        const int behind = 17;
        var first = Math.Max(0, start - before);
        var open = units[first..start].LastIndexOfAny('（', '。', '，');
        if (open < 0 || units[first + open] != '（') return false;
        var close = units.Slice(start, Math.Min(behind, units.Length - start)).IndexOfAny('）', '。', '，');
        return close > 0 && units[start + close] == '）';
    }

    private static bool IsLabel(ReadOnlySpan<char> before) =>
        before.EndsWith("作者") || before.EndsWith("记者") || before.EndsWith("发言人") || before.EndsWith("文") || before.EndsWith("供稿") || before.EndsWith("人")
        || before.EndsWith("图") || before.EndsWith("摄影") || before.EndsWith("整理") || before.EndsWith("撰稿") || NameWords.RolesBefore.LongestEnding(before, before.Length) > 1;

    private static bool RoleBeforeBracket(ReadOnlySpan<char> units, int start)
    {
        var first = Math.Max(0, start - LongestRemark);
        var open = first + units[first..start].LastIndexOf('（');
        return open > first && NameWords.RolesBefore.LongestEnding(units, open) > 1;
    }

    /// <summary>“（满族）”, “（中）”: an attribute of a person in brackets.</summary>
    private static bool IsDescription(ReadOnlySpan<char> units, int end)
    {
        if (units[end] != '（') return false;
        if (end + 2 < units.Length && units[end + 1] is '女' or '男' && !TextKey.IsHan(units[end + 2])) return true;
        var close = units.Slice(end, Math.Min(LongestRemark, units.Length - end)).IndexOf('）');
        return close > 1 && units[end + close - 1] == '族';
    }

    /// <summary>A one-character ending counts only where no longer word begins with it (传达 is not 传).</summary>
    private static bool IsWhole(ReadOnlySpan<char> units, int end, int length) =>
        length > 1 || end + 1 >= units.Length || !TextKey.IsHan(units[end + 1]) || WordDictionary.Shared.FrequencyOf(units.Slice(end, 2)) == 0;
}
