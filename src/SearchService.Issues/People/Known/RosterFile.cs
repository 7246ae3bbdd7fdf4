using SearchService.Issues.Text;

namespace SearchService.Issues.People.Known;

/// <summary>What stands in a roster file?</summary>
/// <remarks>
/// Lines of cells between tabs, in any encoding that issues come in. Lines that begin with # and empty ones say nothing; the first other line names the columns, in any order:
/// name (姓名), aliases (别名), role (职务), from (起), to (止); only the name is needed. A person with several offices has several lines. Aliases stand between “、”.
/// Days are YYYY, YYYY-MM or YYYY-MM-DD, both ends included. The role “-” says that the string is no person.
/// </remarks>
internal static class RosterFile
{
    private const string NoPerson = "-";
    private const int ShortestName = 2;
    private const int LongestName = 30;

    private static readonly Dictionary<string, string> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = "name",
        ["姓名"] = "name",
        ["aliases"] = "aliases",
        ["别名"] = "aliases",
        ["role"] = "role",
        ["职务"] = "role",
        ["from"] = "from",
        ["起"] = "from",
        ["to"] = "to",
        ["止"] = "to",
    };

    /// <summary>The roster; linear in its length.</summary>
    /// <exception cref="RosterException">A line is wrong.</exception>
    public static Roster Parse(ReadOnlySpan<byte> content)
    {
        var lines = TextDecoder.Decode(content).Text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var draft = new RosterDraft();
        List<string>? columns = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || lines[i].TrimStart().StartsWith('#')) continue;
            var cells = lines[i].Split('\t').Select(static cell => cell.Trim().Trim('"')).ToList();
            if (columns is null) columns = ReadColumns(cells, i + 1);
            else ReadRow(cells, columns, draft, i + 1);
        }

        return draft.ToRoster();
    }

    private static List<string> ReadColumns(List<string> cells, int line)
    {
        var columns = new List<string>();
        foreach (var cell in cells.Where(static cell => cell.Length > 0))
        {
            if (!Columns.TryGetValue(cell, out var column)) throw new RosterException(line, $"不认识的栏目“{cell}”；表头可用 name、aliases、role、from、to，栏目之间用制表符隔开。");
            if (columns.Contains(column)) throw new RosterException(line, $"栏目“{cell}”出现了两次。");
            columns.Add(column);
        }

        if (!columns.Contains("name")) throw new RosterException(line, "表头里没有 name（姓名）一栏。");
        return columns;
    }

    private static void ReadRow(List<string> cells, List<string> columns, RosterDraft draft, int line)
    {
        if (cells.Skip(columns.Count).Any(static cell => cell.Length > 0)) throw new RosterException(line, $"有 {cells.Count} 栏，表头只有 {columns.Count} 栏。");
        string Cell(string column) => columns.IndexOf(column) is >= 0 and var at && at < cells.Count ? cells[at] : "";
        var name = NameOf(Cell("name"), line);
        var role = Cell("role");
        var aliases = Cell("aliases").Split('、', ',', '，', ';', '；', '|').Select(static alias => alias.Trim()).Where(static alias => alias.Length > 0).Select(alias => NameOf(alias, line)).ToList();
        var (from, to) = (DayOf(Cell("from"), isLast: false, line), DayOf(Cell("to"), isLast: true, line));
        if (from > to) throw new RosterException(line, $"起始日期 {Cell("from")} 晚于截止日期 {Cell("to")}。");
        if (role == NoPerson)
        {
            if (aliases.Count > 0 || from is not null || to is not null) throw new RosterException(line, "职务为“-”（不是人名）的一行不能有别名和日期。");
            draft.AddNoPerson(name, line);
            return;
        }

        if (role.Length == 0 && (from is not null || to is not null)) throw new RosterException(line, "有日期而没有职务；日期说的是职务的任期。");
        draft.Add(name, aliases, role.Length == 0 ? null : new RosterRole(role, from, to), line);
    }

    private static string NameOf(string cell, int line)
    {
        var name = string.Concat(cell.Where(static unit => !char.IsWhiteSpace(unit))).Replace('•', '·').Replace('・', '·');
        if (name.Length == 0) throw new RosterException(line, "没有姓名。");
        if (name.Length is < ShortestName or > LongestName || !name.All(static unit => unit == '·' || TextKey.IsHan(unit))) throw new RosterException(line, $"“{cell}”不能作姓名：只能是两个以上的汉字，译名各部分之间用“·”。");
        return name;
    }

    private static DateOnly? DayOf(string cell, bool isLast, int line)
    {
        if (cell.Length == 0) return null;
        var parts = cell.Split('-');
        var numbers = parts.Select(static part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit) ? int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) : 0).ToList();
        var (month, day) = (numbers.Count > 1 ? numbers[1] : isLast ? 12 : 1, numbers.Count > 2 ? numbers[2] : 0);
        if (numbers.Count > 3 || numbers[0] is < 1000 || month is < 1 or > 12 || (numbers.Count > 2 && (day < 1 || day > DateTime.DaysInMonth(numbers[0], month))))
            throw new RosterException(line, $"日期“{cell}”看不懂；请写成 2022、2022-03 或 2022-03-15。");
        if (numbers.Count < 3) day = isLast ? DateTime.DaysInMonth(numbers[0], month) : 1;
        return new DateOnly(numbers[0], month, day);
    }
}
