using SearchService.Issues.People.Lattice;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People;

/// <summary>Which offices are printed beside a name, and which members of a list share them?</summary>
internal static class RoleReader
{
    private const int LongestRole = 40;

    /// <summary>Words that lead into a role without belonging to it; a role begins behind the last of them.</summary>
    private static readonly WordList LeadIns = new(
        ["由", "受", "请", "邀请", "特邀", "会见", "看望", "慰问", "走访", "采访", "采访了", "会上", "其中", "来自", "正是", "就是", "是", "身为", "作为", "担任", "时任", "听取", "随后", "日前", "近日", "当天", "据", "经", "让", "被", "把", "将", "向", "让", "喊", "叫", "及", "以及", "还有", "包括", "陪同", "这位", "一位", "一名", "那位", "每位", "名", "位", "了", "着", "过", "今年", "去年", "年初", "上午", "下午", "晚上"]);

    /// <summary>The offices of the mention at <paramref name="index"/>; <paramref name="mentions"/> are those of one text, in order.</summary>
    public static List<string> Read(IReadOnlyList<Mention> mentions, int index)
    {
        var finding = mentions[index].Finding;
        var text = mentions[index].Text;
        var roles = InFront(text, HeadOfList(mentions, index, out var barrier), barrier);
        var behind = NameWords.RolesAfter.LongestAt(text.Units, finding.End);
        if (behind > 1 && (finding.Cues & NameCues.TitleAfter) != 0) roles.Add(text.Units.Substring(finding.End, behind));
        return roles;
    }

    /// <summary>Where the list that the name is a member of begins, and where the name in front of the list ends.</summary>
    private static int HeadOfList(IReadOnlyList<Mention> mentions, int index, out int barrier)
    {
        var units = mentions[index].Text.Units;
        var start = mentions[index].Finding.Start;
        while (index > 0 && mentions[index - 1].Finding.End is var end && IsListed(units, end, start))
        {
            index--;
            start = mentions[index].Finding.Start;
        }

        barrier = index > 0 ? mentions[index - 1].Finding.End : 0;
        return start;
    }

    private static bool IsListed(string units, int end, int start) =>
        start == end || (start == end + 1 && units[end] is '、' or '和' or '与' or '及') || (start == end + 2 && units.AsSpan(end, 2) is "以及");

    private static List<string> InFront(NameText text, int start, int barrier)
    {
        var units = text.Units;
        var end = start;
        if (end > barrier && units[end - 1] is '：' or '□' or '■' or '的') end--;
        var roles = new List<string>();
        while (end > barrier)
        {
            var length = NameWords.RolesBefore.LongestEnding(units, end);
            var bracketed = length < 2 ? BracketBefore(units, end) : 0;
            if (length < 2 && bracketed == 0) break;
            var first = FirstOfRole(text, end - Math.Max(length, bracketed), Math.Max(barrier, end - LongestRole));
            var role = units[first..end].Trim('“', '”');
            if (role.Length > 1) roles.Insert(0, role);
            if (first <= barrier || units[first - 1] != '、') break;
            end = first - 1;
        }

        return roles;
    }

    /// <summary>“主任（不驻会）”: the length of an office with a remark in brackets behind it.</summary>
    private static int BracketBefore(string units, int end)
    {
        if (end < 4 || units[end - 1] != '）') return 0;
        var open = units.LastIndexOf('（', end - 1, Math.Min(end, 20));
        if (open <= 0) return 0;
        var length = NameWords.RolesBefore.LongestEnding(units, open);
        return length > 1 ? end - open + length : 0;
    }

    /// <summary>Goes left from the office over body, place and rank to a mark, a blank of a line, or a word that leads in.</summary>
    private static int FirstOfRole(NameText text, int office, int least)
    {
        var units = text.Units;
        var first = office;
        while (first > least && (TextKey.IsHan(units[first - 1]) || units[first - 1] is '“' or '”' or '（' or '）' || char.IsAsciiLetterOrDigit(units[first - 1])))
        {
            if (text.IsLine && text.IsGap(first)) break;
            if (LeadIns.LongestEnding(units, first) > 0) break;
            first--;
        }

        while (first < office && units[first] is '）' or '”' or '和' or '与' or '、') first++;
        return first;
    }
}
