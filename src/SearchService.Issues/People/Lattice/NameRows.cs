using System.Buffers;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People.Lattice;

/// <summary>Which stretches of a text are the members of a list, a row or a signature that names people as a whole?</summary>
/// <remarks>
/// A member that is a word elsewhere (文章, 安全) can be told only so: the list is judged together, by its members' shapes,
/// by the office that introduces it and by what follows it. Linear in the text's length.
/// </remarks>
internal sealed class NameRows
{
    private const double Enough = 2.5;
    private const double EnoughInRow = 3;
    private const double EnoughSigned = 1;
    private const double EnoughInByline = -0.5;
    private const double PairOffice = 2;
    private const double WithRole = 1.5;
    private const double WithLabel = 4;
    private const double Alike = 2;
    private const int LongestSignature = 20;

    private static readonly SearchValues<char> Marks = SearchValues.Create("、，和与及");

    private readonly NameText _text;
    private readonly int[] _ends;
    private readonly List<(int Start, int End)> _members = [];
    private bool _hasAny;

    private NameRows(NameText text)
    {
        _text = text;
        _ends = new int[text.Units.Length];
    }

    /// <summary>For each unit where a member begins, the unit behind its end; null where the text holds none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isByline">Does the line tell the author?</param>
    public static int[]? EndsOf(NameText text, bool isByline)
    {
        if (text.Units.Length == 0) return null;
        var rows = new NameRows(text);
        if (text.Units[^1] == '）') rows.ReadSignature();
        if (isByline) rows.ReadRow(0, text.Units.Length, EnoughInByline);
        else if (text.IsLine || !text.Units.Contains('。', StringComparison.Ordinal)) rows.ReadRow(rows.LabelEnd(), text.Units.Length, EnoughInRow);
        rows.ReadLabelled();
        rows.ReadAppointed();
        rows.ReadLists();
        rows.ReadCalled();
        return rows._hasAny ? rows._ends : null;
    }

    /// <summary>“（张某 李某）” at the end: who wrote it.</summary>
    private void ReadSignature()
    {
        var units = _text.Units;
        var open = units.LastIndexOf('（', units.Length - 1, Math.Min(LongestSignature, units.Length));
        if (open < 0 || (open > 0 && units[open - 1] is not ('。' or '！' or '？' or '”'))) return;
        ReadRow(open + 1, units.Length - 1, EnoughSigned);
    }

    /// <summary>Names set apart by blanks alone, each with or without a remark in brackets.</summary>
    private void ReadRow(int start, int end, double enough)
    {
        _members.Clear();
        var evidence = start > 0 && NameShape.IsLabelOfPeople(_text.Units.AsSpan(0, start - 1)) ? WithLabel : 0;
        for (var i = start; i < end;)
        {
            var stop = NameShape.RowItemEnd(_text, i, end);
            var core = NameShape.WithoutRemark(_text.Units, i, stop);
            if (NameShape.Fits(_text.Units, i, core) || NameShape.AreSounds(_text.Units.AsSpan()[i..core])) _members.Add((i, core));
            else if (_members.Count == 0 || enough < EnoughInRow || !IsAside(i, stop, ref evidence)) return;
            i = stop;
        }

        if (_members.Count < (enough <= EnoughSigned || evidence > 0 ? 1 : 2)) return;
        Accept(evidence, enough);
    }

    /// <summary>A remark in brackets or an office between the names of a row; both speak for people.</summary>
    private bool IsAside(int start, int stop, ref double evidence)
    {
        var item = _text.Units.AsSpan(start, stop - start);
        if (item[0] != '（' && NameWords.RolesBefore.LongestEnding(item, item.Length) < 2) return false;
        evidence += WithRole;
        return true;
    }

    /// <summary>列席人员：某局局长某某，某院院长某某: offices with their names, which behind such a label are nothing else.</summary>
    private void ReadLabelled()
    {
        var units = _text.Units.AsSpan();
        var start = LabelEnd();
        if (start == 0 || !NameShape.IsLabelOfPeople(units[..(start - 1)])) return;
        while (start < units.Length)
        {
            var length = units[start..].IndexOfAny("，、；。（");
            var item = length < 0 ? units[start..] : units.Slice(start, length);
            if (NameShape.NameBehindOffice(item) is >= 0 and var name) (_ends[start + name], _hasAny) = (start + item.Length, true);
            start += item.Length + 1;
        }
    }

    /// <summary>Behind 出席： and the like; 0 where no such label opens the line.</summary>
    private int LabelEnd()
    {
        const int longest = 8;
        var colon = _text.Units.AsSpan(0, Math.Min(longest, _text.Units.Length)).IndexOf('：');
        return colon > 0 ? colon + 1 : 0;
    }

    /// <summary>某某为…主任； or 某某的…职务； as a line of its own: somebody appointed or dismissed. And 接受某某辞去….</summary>
    private void ReadAppointed()
    {
        var units = _text.Units.AsSpan();
        const string accepted = "接受";
        if (units.IndexOf(accepted) is >= 0 and var at && NameShape.AppointedEnd(units, at + accepted.Length, isListed: false) is > 0 and var resigned) (_ends[at + accepted.Length], _hasAny) = (resigned, true);
        if (NameShape.AppointedEnd(units, 0, isListed: true) is > 0 and var end) (_ends[0], _hasAny) = (end, true);
    }

    private void ReadCalled()
    {
        for (var at = _text.Units.IndexOf('叫', StringComparison.Ordinal); at >= 0; at = _text.Units.IndexOf('叫', at + 1))
        {
            if (NameShape.CalledEnd(_text.Units, at) is not (> 0 and var end)) continue;
            _ends[at + 1] = end;
            _hasAny = true;
        }
    }

    private void ReadLists()
    {
        var units = _text.Units;
        for (var mark = units.AsSpan().IndexOfAny(Marks); mark >= 0;)
        {
            var next = ReadList(mark);
            var rest = units.AsSpan(next).IndexOfAny(Marks);
            mark = rest < 0 ? -1 : next + rest;
        }
    }

    /// <summary>Reads the list whose first member ends at <paramref name="mark"/>; the unit from which to look for the next one.</summary>
    private int ReadList(int mark)
    {
        var units = _text.Units;
        var isPair = NameShape.Conjunction(units, mark) > 0;
        var separator = isPair ? '、' : units[mark];
        _members.Clear();
        var before = mark > 0 && units[mark] == '及' && units[mark - 1] == '以' ? mark - 1 : mark;
        var end = NameShape.WithoutRemark(units, Math.Max(0, before - LongestSignature), before);
        var (first, evidence) = NameShape.Head(_text, end);
        if (first < 0 || (isPair && evidence < PairOffice)) return mark + 1;
        _members.Add((first, end));
        var next = mark;
        while (next < units.Length && (units[next] == separator || next == mark))
        {
            var (stop, outro) = AddItem(next + 1, separator);
            if (stop < 0) break;
            evidence += outro;
            next = stop;
        }

        if (_members.Count > (separator == '、' ? 1 : 3)) Accept(evidence, Enough);
        return Math.Max(next, mark + 1);
    }

    /// <summary>The member or members (甲和乙) from <paramref name="start"/> on: the unit behind them and what follows speaks for, or -1.</summary>
    private (int Stop, double Evidence) AddItem(int start, char separator)
    {
        var role = NameShape.RoleLength(_text, start);
        start += role;
        var (end, stop, evidence) = NameShape.Member(_text, start, separator);
        if (end < 0) return (-1, 0);
        _members.Add((start, end));
        if (role > 0) evidence += WithRole;
        while (NameShape.Conjunction(_text.Units, stop) is > 0 and var length)
        {
            var next = stop + length + NameShape.RoleLength(_text, stop + length);
            var (lastEnd, lastStop, lastEvidence) = NameShape.Member(_text, next, separator);
            if (lastEnd < 0) break;
            _members.Add((next, lastEnd));
            (stop, evidence) = (lastStop, evidence + lastEvidence);
        }

        return (stop, evidence);
    }

    private void Accept(double evidence, double enough)
    {
        foreach (var (start, end) in _members) evidence += NameShape.Evidence(_text, start, end);
        if (_members.Count > 1 && AreAlike()) evidence -= Alike * _members.Count;
        if (evidence < enough) return;
        _hasAny = true;
        foreach (var (start, end) in _members)
        {
            if (NameShape.Evidence(_text, start, end) > NameShape.Never) _ends[start] = end;
        }
    }

    /// <summary>高学历、高职称: members that all begin or all end alike are a figure of speech.</summary>
    private bool AreAlike()
    {
        var units = _text.Units;
        var (first, last) = (units[_members[0].Start], units[_members[0].End - 1]);
        return _members.TrueForAll(member => units[member.Start] == first) || _members.TrueForAll(member => units[member.End - 1] == last)
            || _members.TrueForAll(member => units[member.Start + 1] == units[_members[0].Start + 1]);
    }
}
