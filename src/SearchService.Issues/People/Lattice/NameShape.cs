using SearchService.Chinese.SmartCn;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People.Lattice;

/// <summary>Has a stretch the shape of a name, where does a member of a list begin and end, and what speaks for its being a name?</summary>
internal static class NameShape
{
    private static readonly string[] Labels = ["出席", "列席", "参加", "主持", "记录", "请假", "缺席", "主持人", "记录人", "召集人", "参会人员", "出席人员", "列席人员", "参加人员", "请假人员", "缺席人员", "陪同人员"];

    private const int LongestHan = 4;
    private const int LongestSounds = 7;
    private const double LeastSound = 0.000_5;
    private const int LongestDotted = 20;
    private const int LongestRemark = 16;
    /// <summary>Members that speak so much against a name are none, whatever the list.</summary>
    public const double Never = -2;
    private const double Impossible = -3;
    private const string Areas = "省市县区镇乡村屯街局";
    private const string Numerals = "一二三四五六七八九十两几";
    private const string PersonEndings = "人匠师员家";
    private const string Joints = "等和与及以在受率";
    private const string Adverbs = "都也均皆";
    private const double RareSurname = 0.000_3;
    private const double Usual = 1e-9;

    /// <summary>Two or three Han characters, four with a surname of two, or parts joined by middle dots?</summary>
    public static bool Fits(ReadOnlySpan<char> units, int start, int end)
    {
        var length = end - start;
        if (length < 2 || length > LongestDotted || IsAreaAndBody(units[start..end])) return false;
        var dots = 0;
        for (var i = start; i < end; i++)
        {
            if (units[i] == '·') dots++;
            else if (!TextKey.IsHan(units[i])) return false;
        }

        if (dots > 0) return units[start] != '·' && units[end - 1] != '·' && length > LongestHan - 1;
        return length < LongestHan || (length == LongestHan && IsCompound(units, start));
    }

    /// <summary>区政协, 县商务 in front of what the body ends with: an area and a word behind it, though 区 and 县 are surnames too.</summary>
    public static bool IsAreaAndBody(ReadOnlySpan<char> name) => name.Length == 3 && name[0] is '区' or '县' && WordDictionary.Shared.FrequencyOf(name[1..]) > 0;

    /// <summary>Four or more characters that all write foreign and minority names by sound, as only the members of a row may be told (次仁卓玛)?</summary>
    public static bool AreSounds(ReadOnlySpan<char> name)
    {
        if (name.Length is < LongestHan or > LongestSounds) return false;
        foreach (var unit in name)
        {
            if (NameChances.Sound(unit) < LeastSound) return false;
        }

        return true;
    }

    /// <summary>The end of an item of a row of names set apart by blanks: 常 青 is one item, and a remark belongs to its name.</summary>
    public static int RowItemEnd(NameText text, int start, int end)
    {
        var units = text.Units.AsSpan();
        var stop = start + 1;
        while (stop < end && !text.IsGap(stop) && units[stop] != '、')
        {
            stop = units[stop] == '（' && units[stop..end].IndexOf('）') is > 0 and var close ? stop + close + 1 : stop + 1;
        }

        if (stop == start + 1 && stop < end && text.IsGap(stop) && TextKey.IsHan(units[stop]) && (stop + 1 == end || text.IsGap(stop + 1) || units[stop + 1] == '（'))
            stop = units[Math.Min(stop + 1, end - 1)] == '（' ? RowItemEnd(text, stop, end) : stop + 1;
        return stop;
    }

    /// <summary>The end of a name in front of its remark in brackets: “某某（女，满族）”.</summary>
    public static int WithoutRemark(ReadOnlySpan<char> units, int start, int end)
    {
        if (end <= start || units[end - 1] != '）') return end;
        var open = units[start..end].LastIndexOf('（');
        return open > 0 ? start + open : end;
    }

    /// <summary>The length of 和, 与, 及 or 以及 at a unit; 0 when none stands there.</summary>
    public static int Conjunction(ReadOnlySpan<char> units, int at) =>
        at >= units.Length ? 0 : units[at] is '和' or '与' or '及' ? (at + 1 < units.Length && units[at] == '以' ? 2 : 1) : units[at..].StartsWith("以及") ? 2 : 0;

    /// <summary>Where the first member of a list begins that ends at <paramref name="end"/>, and what in front of it speaks for people; -1 when no name fits.</summary>
    public static (int Start, double Evidence) Head(NameText text, int end)
    {
        var units = text.Units.AsSpan();
        foreach (var length in (ReadOnlySpan<int>)[3, 2, 4])
        {
            var start = end - length;
            if (start < 0 || !Fits(units, start, end) || IsUnlikelyHead(units, start)) continue;
            if (units[start] == '有' && length > 2 && NameChances.Surname(units[start + 1]) > 0) continue;
            if (start == 0) return (0, 0);
            if (NameWords.RolesBefore.LongestEnding(units, start) > 1 || NameWords.Appointing.LongestEnding(units, start) > 1) return (start, 2.5);
            if (!TextKey.IsHan(units[start - 1]) && units[start - 1] is not ('·' or '“')) return (start, units[start - 1] == '：' ? IsLabelOfPeople(units[..(start - 1)]) ? 4 : 1 : 0);
            if (units[..start].EndsWith("以及")) return (start, 2);
            if (units[start - 1] is '有' or '由') return (start, 0.8);
        }

        return (-1, 0);
    }

    /// <summary>出席, 列席人员, 记录人: a label behind which people are listed.</summary>
    public static bool IsLabelOfPeople(ReadOnlySpan<char> label)
    {
        const int longest = 8;
        foreach (var word in Labels)
        {
            if (label.EndsWith(word) && (label.Length <= longest || !TextKey.IsHan(label[^(word.Length + 1)]))) return true;
        }

        return false;
    }

    /// <summary>The end of the member that begins at <paramref name="start"/>, the end of its remark, and what follows speaks for; -1 when none fits.</summary>
    public static (int End, int Stop, double Evidence) Member(NameText text, int start, char separator)
    {
        var units = text.Units.AsSpan();
        var dotted = start;
        while (dotted < units.Length && dotted - start < LongestDotted && (TextKey.IsHan(units[dotted]) || units[dotted] == '·')) dotted++;
        if (Fits(units, start, dotted) && Behind(units, dotted, separator, isUsual: true) is { Stop: > 0 } whole) return (dotted, whole.Stop, whole.Evidence);
        foreach (var length in (ReadOnlySpan<int>)[4, 3, 2])
        {
            if (start + length > units.Length || !Fits(units, start, start + length)) continue;
            if (length > 2 && Joints.Contains(units[start + length - 1], StringComparison.Ordinal)) continue;
            if (Behind(units, start + length, separator, NameChances.Of(units.Slice(start, length)) >= Usual) is { Stop: > 0 } behind) return (start + length, behind.Stop, behind.Evidence);
        }

        return (-1, -1, 0);
    }

    /// <summary>The office or trade in front of a member's name (律师某某, 市民某某); 0 where the name comes first.</summary>
    public static int RoleLength(NameText text, int start) => NameWords.RolesBefore.LongestAt(text.Units, start) is > 1 and var length ? length : OfficeLength(text.Units, start);

    /// <summary>区人大代表某某: an office behind the area it belongs to; 0 where none stands here.</summary>
    private static int OfficeLength(ReadOnlySpan<char> units, int start)
    {
        const int longest = 14;
        if (start + 3 >= units.Length || units[start] is not ('省' or '市' or '区' or '县' or '镇' or '乡')) return 0;
        for (var end = start + 3; end < Math.Min(units.Length - 1, start + longest) && TextKey.IsHan(units[end]); end++)
        {
            if (NameWords.RolesBefore.LongestEnding(units[start..end], end - start) > 1 && NameWords.RolesBefore.LongestAt(units, end) < 2 && NameWords.RolesBefore.LongestAt(units, end - 1) < 2) return end - start;
        }

        return 0;
    }

    /// <summary>The end of the name behind 叫 in “老石匠叫某某，”, the place of 叫 given; 0 where no person is introduced so.</summary>
    public static int CalledEnd(ReadOnlySpan<char> units, int at)
    {
        var before = at > 0 && units[at - 1] == '名' ? at - 1 : at;
        if (before == 0 || !(PersonEndings.Contains(units[before - 1], StringComparison.Ordinal) || NameWords.RolesBefore.LongestEnding(units, before) > 1)) return 0;
        foreach (var length in (ReadOnlySpan<int>)[4, 3, 2])
        {
            var end = at + 1 + length;
            if (end > units.Length || !Fits(units, at + 1, end) || IsUnlikelyHead(units, at + 1)) continue;
            if ((end == units.Length || units[end] == '的' || !TextKey.IsHan(units[end])) && WordDictionary.Shared.FrequencyOf(units[(at + 1)..end]) == 0) return end;
        }

        return 0;
    }

    /// <summary>The end of the name at <paramref name="start"/> of one who takes or leaves an office (某某为…主任, 某某的…职务, 某某辞去…); 0 where none does.</summary>
    public static int AppointedEnd(ReadOnlySpan<char> units, int start, bool isListed)
    {
        const int longest = 60;
        var rest = units[start..Math.Min(units.Length, start + longest)];
        var length = rest.IndexOfAny("为的辞（");
        if (length < 2 || !(Fits(units, start, start + length) || AreSounds(rest[..length])) || (IsUnlikelyHead(units, start) && !AreSounds(rest[..length]))) return 0;
        var behind = rest[(length + RemarkLength(rest, length))..];
        if (behind.StartsWith("辞去")) return start + length;
        if (!isListed || rest.Length > units.Length - start) return 0;
        var line = behind.TrimEnd("；。，");
        var isOffice = line.StartsWith("为") ? NameWords.RolesBefore.LongestEnding(line, line.Length) > 1 : line.StartsWith("的") && line.EndsWith("职务");
        return isOffice ? start + length : 0;
    }

    /// <summary>The name at the end of “区住建局局长某某”, an item behind a label of people: its start, or -1 where an office does not stand in front of just two or three characters.</summary>
    public static int NameBehindOffice(ReadOnlySpan<char> item)
    {
        foreach (var length in (ReadOnlySpan<int>)[3, 2])
        {
            var start = item.Length - length;
            if (start < 2 || !Fits(item, start, item.Length) || IsUnlikelyHead(item, start) || NameWords.RolesBefore.LongestEnding(item, item.Length) > 1) continue;
            if (NameWords.RolesBefore.LongestEnding(item, start) > 1 && NameWords.RolesBefore.LongestEnding(item, start + 1) <= NameWords.RolesBefore.LongestEnding(item, start)) return start;
        }

        return -1;
    }

    /// <summary>The log-odds that a list's member is a name, by its characters alone.</summary>
    public static double Evidence(NameText text, int start, int end)
    {
        var name = text.Units.AsSpan()[start..end];
        if (name.Contains('·') || IsDescribed(text.Units, end)) return 3;
        if (AreSounds(name)) return 1;
        if (NameBelief.IsAlwaysName(name)) return 2;
        if (NameWords.RolesBefore.Contains(name) || NameWords.RolesAfter.Contains(name)) return Impossible;
        if (Numerals.Contains(name[0], StringComparison.Ordinal)) return Impossible;
        var surname = Math.Max(NameChances.Surname(name[0]), IsCompound(name, 0) ? 1 : 0);
        var odds = surname == 0 ? -2.5 : surname < RareSurname ? 0.3 : 1;
        if (name.Length > 2 && Areas.Contains(name[^1], StringComparison.Ordinal)) return Impossible;
        if (name.Length > 2 && NameWords.Places.LongestEnding(name, name.Length) > 0) odds -= 1.5;
        if (name.Length == 2 && text.IsGap(start + 1) && (text.IsGap(start) || !TextKey.IsHan(text.Units[start - 1]))) return odds + 2;
        if (WordDictionary.Shared.FrequencyOf(name) > 0) return odds - 1.2;
        return odds + (name.Length > 2 ? 0.8 : 0.5) + (NameChances.Of(name) >= Usual ? 0.7 : 0);
    }

    private static bool IsCompound(ReadOnlySpan<char> units, int start) => start + 1 < units.Length && NameChances.Surname(units.Slice(start, 2)) > 0;

    private static bool IsUnlikelyHead(ReadOnlySpan<char> units, int start) => NameChances.Surname(units[start]) == 0 && !IsCompound(units, start);

    /// <summary>Where the list goes on or ends behind a name; Stop is 0 when the name cannot end here.</summary>
    private static (int Stop, double Evidence) Behind(ReadOnlySpan<char> units, int end, char separator, bool isUsual)
    {
        var evidence = 0.0;
        if (RemarkLength(units, end) is > 0 and var remark) end += remark;

        // 常委丛林、花蕾，委员江河: offices and names go on.
        if (end < units.Length && units[end] == '，' && separator == '、' && NameWords.RolesBefore.LongestAt(units, end + 1) > 1) return (end, evidence + 1.2);
        if (end >= units.Length || units[end] == separator || !TextKey.IsHan(units[end])) return (end, evidence);
        if (TalliedLength(units, end) > 0) return (end, evidence + 3);
        if (units[end] == '等') return (end, evidence + (IsPeople(units, end + 1) ? 3 : 0));
        if (Conjunction(units, end) > 0 || Adverbs.Contains(units[end], StringComparison.Ordinal)) return (end, evidence);
        if (NameWords.RolesAfter.LongestAt(units, end) > 1) return (end, evidence + 1.5);
        return NameWords.VerbsAfter.LongestAt(units, end) switch
        {
            0 => (0, 0),
            1 => (isUsual ? end : 0, evidence),
            _ => (end, evidence + 1.5),
        };
    }

    /// <summary>“四位委员”, “3名同志”: a list of people is counted.</summary>
    private static int TalliedLength(ReadOnlySpan<char> units, int at)
    {
        var end = at;
        while (end < units.Length && (char.IsAsciiDigit(units[end]) || Numerals.Contains(units[end], StringComparison.Ordinal))) end++;
        if (end == at || end + 1 >= units.Length || units[end] is not ('位' or '名')) return 0;
        return NameWords.RolesBefore.LongestAt(units, end + 1) > 1 || NameWords.RolesAfter.LongestAt(units, end + 1) > 1 ? end + 1 - at : 0;
    }

    private static int RemarkLength(ReadOnlySpan<char> units, int end) =>
        end < units.Length && units[end] == '（' && units.Slice(end, Math.Min(LongestRemark, units.Length - end)).IndexOf('）') is > 0 and var close ? close + 1 : 0;

    /// <summary>“（女）”, “（满族）”.</summary>
    private static bool IsDescribed(ReadOnlySpan<char> units, int end) =>
        RemarkLength(units, end) is > 2 and var remark && (units[end + 1] is '女' or '男' || units[end + remark - 2] == '族');

    private static bool IsPeople(ReadOnlySpan<char> units, int at) =>
        at < units.Length && (units[at] == '人' || char.IsAsciiDigit(units[at]) || NameWords.RolesBefore.LongestAt(units, at) > 1 || NameWords.RolesAfter.LongestAt(units, at) > 1);
}
