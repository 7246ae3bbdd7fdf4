using SearchService.Issues.People.Lattice;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People;

/// <summary>Which offices are printed beside a name, and which members of a list share them?</summary>
internal static class RoleReader
{
    private const int LongestRole = 40;

    /// <summary>Longer lists than this share no office; the bound keeps the time linear.</summary>
    internal const int LongestList = 200;

    /// <summary>The offices of the mention at <paramref name="index"/>; <paramref name="mentions"/> are those of one text, in order.</summary>
    public static List<string> Read(IReadOnlyList<Mention> mentions, int index)
    {
        var finding = mentions[index].Finding;
        var text = mentions[index].Text;
        var behind = TitleBehind(text.Units, finding);
        var head = HeadOfList(mentions, index, behind.Length > 0, out var barrier);
        var roles = InFront(text, head, barrier);
        if (behind.Length > 0) roles.Add(behind);
        if (RoleBehind.Read(mentions, index) is { } told) roles.Add(told);
        return roles;
    }

    private static string TitleBehind(string units, NameFinding finding)
    {
        var length = NameWords.RolesAfter.LongestAt(units, finding.End);
        if (length < 2 || (finding.Cues & NameCues.TitleAfter) == 0) return "";
        var title = units.Substring(finding.End, length);
        return NameWords.NoOffices.Contains(title) ? "" : title;
    }

    /// <summary>Where the list that the name is a member of begins, and where the name in front of the list ends.</summary>
    private static int HeadOfList(IReadOnlyList<Mention> mentions, int index, bool hasTitle, out int barrier)
    {
        var units = mentions[index].Text.Units;
        var start = mentions[index].Finding.Start;
        for (var steps = 0; steps < LongestList && !hasTitle && index > 0 && mentions[index - 1].Finding.End is var end && IsListed(units, end, start); steps++)
        {
            index--;
            start = mentions[index].Finding.Start;
        }

        barrier = index > 0 ? mentions[index - 1].Finding.End : 0;
        return start;
    }

    /// <summary>Does nothing but a list's mark stand between two names?</summary>
    internal static bool IsListed(string units, int end, int start) =>
        start == end || (start == end + 1 && units[end] is '、' or '和' or '与' or '及') || (start == end + 2 && units.AsSpan(end, 2) is "以及");

    private static List<string> InFront(NameText text, int start, int barrier)
    {
        var units = text.Units;
        var end = start;
        if (end > barrier && units[end - 1] is '：' or '□' or '■' or '的') end--;
        var roles = new List<string>();
        while (end > barrier)
        {
            var length = Math.Max(NameWords.RolesBefore.LongestEnding(units, end), BracketBefore(units, end));
            if (length < 2) break;
            var first = FirstOfRole(text, end - length, Math.Max(barrier, end - LongestRole));
            var role = units[first..end].Trim('“', '”');
            if (role.Length > 1 && !NameWords.NoOffices.Contains(units.AsSpan(end - length, length))) roles.Insert(0, role);
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
            if (NameWords.LeadIns.LongestEnding(units, first) > 0 && !units.AsSpan(0, first).EndsWith("党的")) break;
            first--;
        }

        while (first < office && units[first] is '）' or '”' or '和' or '与' or '、') first++;
        return first;
    }
}
