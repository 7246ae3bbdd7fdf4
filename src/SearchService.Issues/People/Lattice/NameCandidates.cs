using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People.Lattice;

/// <summary>Which names could begin at this unit?</summary>
/// <remarks>One instance serves one thread; the list it returns is valid until the next call.</remarks>
internal sealed class NameCandidates
{
    private const int LongestPart = 6;
    private const int NameFrequency = 94_280;
    private readonly List<LatticeEdge> _found = [];
    private double _floor;
    private NameCues _cues;
    private bool _hasContext;

    /// <summary>Edges for the names that may begin at <paramref name="start"/> and end by <paramref name="end"/>.</summary>
    public List<LatticeEdge> At(NameText text, int start, int end, NameBelief names)
    {
        _found.Clear();
        _hasContext = false;
        var units = text.Units.AsSpan(0, end);
        if (!TextKey.IsHan(units[start]) || text.IsInWork(start)) return _found;
        if (text.RowEnd(start) is > 0 and var rowEnd && rowEnd <= end) AddRowed(text, start, rowEnd);
        AddChinese(text, start, end, names);
        if (start + 1 < end)
        {
            foreach (var name in names.StartingWith(units[start], units[start + 1]))
            {
                if (units[start..].StartsWith(name) && !Has(start + name.Length)) Add(text, start, start + name.Length, names.ChanceOf(name, NameChances.Of(name)), name.Contains('·', StringComparison.Ordinal) ? NameCues.Foreign : NameCues.None);
            }
        }

        AddForeign(text, start, end, names);
        LeaveOutNoPeople(text, names);
        return _found;
    }

    private void LeaveOutNoPeople(NameText text, NameBelief names)
    {
        for (var i = _found.Count - 1; i >= 0; i--)
        {
            if (names.IsNoPerson(text.Units.AsSpan()[_found[i].Start.._found[i].End])) _found.RemoveAt(i);
        }
    }

    private void AddRowed(NameText text, int start, int end)
    {
        const double sure = 0.05;
        const double floor = 0.6;
        Context(text, start);
        _found.Add(new LatticeEdge
        {
            Start = start,
            End = end,
            Kind = EdgeKind.Name,
            Atom = Atoms.Name,
            Frequency = NameFrequency,
            Emission = sure,
            Floor = Math.Max(_floor, floor),
            Cues = NameCues.Rowed | NameCues.Listed | _cues,
        });
    }

    private void AddChinese(NameText text, int start, int end, NameBelief names)
    {
        var units = text.Units.AsSpan(0, end);
        var isSurname = NameChances.Surname(units[start]) > 0;
        var isCompound = start + 2 < end && NameChances.Surname(units.Slice(start, 2)) > 0;
        if (!isSurname && !isCompound) return;
        for (var length = 2; length <= (isCompound ? 4 : 3) && start + length <= end && TextKey.IsHan(units[start + length - 1]); length++)
        {
            if (Has(start + length)) continue;
            var name = units.Slice(start, length);
            if (NameShape.IsAreaAndBody(name) || (units[start] is '区' or '县' && start + length < end && NameContext.IsBodyEnding(units[start + length]))) continue;
            var chance = names.ChanceOf(name, IsCalledFor(text, start, start + length) ? NameChances.OfAnyCharacters(name) : NameChances.Of(name));
            if (chance > 0) Add(text, start, start + length, chance, NameCues.None);
        }
    }

    /// <summary>Does an office in front and a mark, a title or a deed behind leave little else than a name?</summary>
    private bool IsCalledFor(NameText text, int start, int end)
    {
        Context(text, start);
        var units = text.Units.AsSpan();
        var isEnd = end >= units.Length || !TextKey.IsHan(units[end]);
        var title = NameWords.RolesAfter.LongestAt(units, end) > 1;
        // 池清率队: what could be the deed is no part of the name.
        if (end - start > 2 && NameWords.VerbsAfter.LongestAt(units, end - 1) > 0) return false;
        if (NameContext.IsBodyEnding(units[end - 1])) return false;
        if ((_cues & NameCues.Called) != 0) return isEnd;
        if (title && NameContext.BodyFloor(text, start) > 0) return true;
        return (_cues & (NameCues.RoleBefore | NameCues.Appointed | NameCues.Signed)) != 0 && (isEnd || title || units[end] is '的' or '向' or '是' || NameWords.VerbsAfter.LongestAt(units, end) > 1);
    }

    /// <summary>Parts joined by a middle dot; without one, sounds only beside an office or title.</summary>
    private void AddForeign(NameText text, int start, int end, NameBelief names)
    {
        var units = text.Units.AsSpan(0, end);
        var part = HanRun(units, start);
        if (start + part < end && units[start + part] == '·' && part <= LongestPart)
        {
            var stop = start + part;
            while (stop < end && units[stop] == '·' && stop - start <= 3 * LongestPart)
            {
                var next = HanRun(units, stop + 1);
                for (var length = 1; length <= Math.Min(next, LongestPart); length++) AddSounds(text, start, stop + 1 + length, names);
                if (next == 0 || next > LongestPart) break;
                stop += 1 + next;
            }
        }
        else if (part > 0 && NameChances.Sound(units[start]) >= 0.004) AddPlainForeign(text, start, Math.Min(end, start + part), names);
    }

    private void AddPlainForeign(NameText text, int start, int end, NameBelief names)
    {
        var units = text.Units.AsSpan();
        var stop = start;
        while (stop < end && stop - start < LongestPart && NameChances.Sound(units[stop]) >= 0.001) stop++;
        for (var length = 3; start + length <= stop; length++)
        {
            if (Has(start + length)) continue;
            Context(text, start);
            if (_floor < 0.1 && NameWords.Titles.LongestAt(units, start + length) < 2) continue;
            AddSounds(text, start, start + length, names);
        }
    }

    private void AddSounds(NameText text, int start, int end, NameBelief names)
    {
        var name = text.Units.AsSpan()[start..end];
        if (!Has(end)) Add(text, start, end, names.ChanceOf(name, NameChances.OfSounds(name)), NameCues.Foreign);
    }

    private static int HanRun(ReadOnlySpan<char> units, int start)
    {
        var length = 0;
        while (start + length < units.Length && length <= LongestPart && TextKey.IsHan(units[start + length])) length++;
        return length;
    }

    private bool Has(int end)
    {
        foreach (var edge in _found)
        {
            if (edge.End == end) return true;
        }

        return false;
    }

    private void Context(NameText text, int start)
    {
        if (_hasContext) return;
        (_floor, _cues) = NameContext.Before(text, start);
        var chance = text.ListChanceBefore(start);
        if (chance > 0.3f && 0.5 * chance > _floor) (_floor, _cues) = (0.5 * chance, _cues | NameCues.Listed);
        _hasContext = true;
    }

    private void Add(NameText text, int start, int end, double chance, NameCues cues)
    {
        if (chance <= 0) return;
        Context(text, start);
        var (factor, after) = NameContext.After(text, start, end);
        // 企业家来哈考察: who comes to a place called by one character.
        if (end - start == 2 && text.Units[start] == '来' && NameWords.Visits.LongestAt(text.Units, end) > 0) return;
        // 市卫健委主任: three characters that end as bodies do are one, where a title follows. 洪亮受主任委托: who is charged.
        if ((after & NameCues.TitleAfter) != 0 && end - start > 2 && text.Units[end - 1] is '委' or '局' or '办' or '署' or '厅' or '受') return;
        var floor = (after & NameCues.TitleAfter) != 0 ? Math.Max(_floor, NameContext.BodyFloor(text, start)) : _floor;
        var chain = text.ListChanceAfter(end);
        if (chain > 0.3f) (factor, after) = (factor * (1 + (4 * chain)), after | NameCues.Listed);
        if ((_cues & NameCues.Called) != 0 && (end == text.Units.Length || text.Units[end] is '，' or '。' or '的')) (factor, after) = (5 * factor, after | NameCues.Described);
        _found.Add(new LatticeEdge
        {
            Start = start,
            End = end,
            Kind = EdgeKind.Name,
            Atom = Atoms.Name,
            Frequency = NameFrequency,
            Emission = chance * factor * GapFactor(text, start, end),
            Floor = floor,
            Cues = cues | _cues | after,
        });
    }

    /// <summary>Blanks between all characters and around them set a name (闻 人 澍); a blank in one place only makes it less likely.</summary>
    private static double GapFactor(NameText text, int start, int end)
    {
        var gaps = 0;
        for (var i = start + 1; i < end; i++)
        {
            if (text.IsGap(i)) gaps++;
        }

        if (gaps == 0) return 1;
        if (gaps == end - start - 1 && (text.IsGap(start) || !TextKey.IsHan(text.Units[start - 1])) && (text.IsGap(end) || !TextKey.IsHan(text.Units[end]))) return 3;
        return text.IsLine ? 0.02 : 0.2;
    }
}
