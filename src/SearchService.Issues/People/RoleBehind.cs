using SearchService.Issues.People.Lattice;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People;

/// <summary>Which office does the text tell behind a name: 兼任某社区第一书记, 等20余名政协委员, 是市政协委员?</summary>
internal static class RoleBehind
{
    private const int LongestRole = 24;
    private static readonly string[] Taking = ["当选为", "兼任", "担任", "任"];

    /// <summary>The office told behind the list that the mention belongs to; null when none is.</summary>
    public static string? Read(IReadOnlyList<Mention> mentions, int index)
    {
        var units = mentions[index].Text.Units;
        var isAlone = true;
        for (var steps = 0; steps < RoleReader.LongestList && index + 1 < mentions.Count && RoleReader.IsListed(units, mentions[index].Finding.End, mentions[index + 1].Finding.Start); steps++)
        {
            index++;
            isAlone = false;
        }

        var end = mentions[index].Finding.End;
        if (end >= units.Length) return null;
        if (units[end] == '等') return AfterEtCetera(units, end + 1);
        foreach (var verb in Taking)
        {
            if (units.AsSpan(end).StartsWith(verb)) return UpToMark(units, end + verb.Length);
        }

        return isAlone && units[end] is '是' or '系' ? UpToMark(units, end + 1) : null;
    }

    private static string? AfterEtCetera(string units, int start)
    {
        while (start < units.Length && (char.IsAsciiDigit(units[start]) || units[start] is '余' or '多' or '几' or '名' or '位' or '数' or '十' or '二' or '三' or '两')) start++;
        var length = NameWords.RolesBefore.LongestAt(units, start);
        return length < 2 || NameWords.NoOffices.Contains(units.AsSpan(start, length)) ? null : units.Substring(start, length);
    }

    /// <summary>What stands up to the next mark, if all of it is an office.</summary>
    private static string? UpToMark(string units, int start)
    {
        var end = start;
        while (end < units.Length && end - start <= LongestRole && TextKey.IsHan(units[end])) end++;
        var length = NameWords.RolesBefore.LongestEnding(units, end);
        if (end - start > LongestRole || length < 2 || end - length < start || NameWords.NoOffices.Contains(units.AsSpan(end - length, length))) return null;
        return units.AsSpan(start, end - start).ContainsAny("的一这了") ? null : units[start..end];
    }
}
