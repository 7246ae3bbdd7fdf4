using SearchService.Issues.People.Lattice;
using SearchService.Issues.People.Tables;

namespace SearchService.Issues.People;

/// <summary>Which of the possible names are people, by all their places in the issue?</summary>
internal sealed class NameVerdicts
{
    private const NameCues Strong = NameCues.RoleBefore | NameCues.TitleAfter | NameCues.Signed | NameCues.Described | NameCues.Foreign | NameCues.Appointed | NameCues.Rowed;
    private const NameCues Weak = NameCues.Acts | NameCues.Called | NameCues.Honored;
    private const NameCues NoMention = NameCues.Placed | NameCues.Honored;
    private const float Likely = 0.5f;
    private const float LikelyTogether = 0.75f;

    private readonly NameBelief _belief;
    private readonly NameScores _scores;
    private readonly Dictionary<string, Evidence> _evidence = new(StringComparer.Ordinal);
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    /// <summary>Verdicts by what is known beforehand and what the fair passes say.</summary>
    public NameVerdicts(NameBelief belief, NameScores scores)
    {
        _belief = belief;
        _scores = scores;
    }

    /// <summary>The places that name a person, not overlapping, in text order; <paramref name="findings"/> runs along the texts.</summary>
    public IReadOnlyList<IReadOnlyList<NameFinding>> Decide(IReadOnlyList<IReadOnlyList<NameFinding>> findings)
    {
        var chosen = findings.Select(Choose).ToList();
        foreach (var finding in chosen.SelectMany(list => list))
        {
            if (!_evidence.TryGetValue(finding.Name, out var all)) _evidence[finding.Name] = all = new Evidence();
            all.Add(finding);
        }

        foreach (var (name, evidence) in _evidence)
        {
            if (_belief.IsKnown(name) || (_scores.IsLikely(name) && evidence.IsPerson(_scores.Of(name)))) _people.Add(name);
        }

        RemoveGlued();
        foreach (var list in chosen) AcceptListed(list);
        return [.. chosen.Select(list => list.Where(finding => (finding.Cues & NoMention) == 0 && (_people.Contains(finding.Name) || (finding.Cues & NameCues.Rowed) != 0)).ToList())];
    }

    /// <summary>和传海: where 蒋传海 is a person too, a surname that is hardly ever one is the word it mostly is.</summary>
    private void RemoveGlued()
    {
        const double hardly = 0.000_35;
        var given = _people.Where(name => name.Length == 3 && NameChances.Surname(name[0]) > hardly).Select(name => name[1..]).ToHashSet(StringComparer.Ordinal);
        _people.RemoveWhere(name => name.Length == 3 && NameChances.Surname(name[0]) <= hardly && NameChances.Surname(name.AsSpan(0, 2)) == 0 && given.Contains(name[1..]));
    }

    /// <summary>The likeliest reading of each place: likely by itself, or the best of rivals that are likely together.</summary>
    /// <param name="findings">What may stand in one text, by place.</param>
    private static List<NameFinding> Choose(IReadOnlyList<NameFinding> findings)
    {
        const float least = 0.02f;
        var chosen = new List<NameFinding>();
        var likely = new List<int>();
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Chance >= least) likely.Add(i);
        }

        if (likely.Count > 1) likely.Sort((left, right) => findings[right].Chance.CompareTo(findings[left].Chance) is not 0 and var order ? order : left.CompareTo(right));
        var taken = new HashSet<int>();
        foreach (var i in likely)
        {
            var finding = findings[i];
            if (OverlapsAny(finding, taken) || (finding.Chance < Likely && RivalsOf(findings, i) < LikelyTogether)) continue;
            for (var unit = finding.Start; unit < finding.End; unit++) taken.Add(unit);
            chosen.Add(finding);
        }

        chosen.Sort((left, right) => left.Start.CompareTo(right.Start));
        return chosen;
    }

    private static bool OverlapsAny(NameFinding finding, HashSet<int> taken)
    {
        for (var unit = finding.Start; unit < finding.End; unit++)
        {
            if (taken.Contains(unit)) return true;
        }

        return false;
    }

    /// <summary>The chances of all readings as a name that overlap one of them, itself included.</summary>
    private static float RivalsOf(IReadOnlyList<NameFinding> findings, int index)
    {
        const int farthest = 24;
        var (start, end) = (findings[index].Start, findings[index].End);
        var sum = 0f;
        for (var i = index; i >= 0 && start - findings[i].Start <= farthest; i--) sum += findings[i].End > start ? findings[i].Chance : 0;
        for (var i = index + 1; i < findings.Count && findings[i].Start < end; i++) sum += findings[i].Chance;
        return sum;
    }

    /// <summary>In a list of names (、 or nothing between them) the members beside a person are people too.</summary>
    private void AcceptListed(List<NameFinding> list)
    {
        for (var i = 1; i < list.Count; i++) AcceptBeside(list[i], list[i - 1], list[i].Start - list[i - 1].End);
        for (var i = list.Count - 2; i >= 0; i--) AcceptBeside(list[i], list[i + 1], list[i + 1].Start - list[i].End);
    }

    private void AcceptBeside(NameFinding finding, NameFinding neighbor, int distance)
    {
        if (distance <= 1 && _people.Contains(neighbor.Name) && (finding.Cues & NoMention) == 0 && finding.Cues.HasFlag(NameCues.Listed) && _scores.IsLikely(finding.Name)) _people.Add(finding.Name);
    }

    private sealed class Evidence
    {
        private int _strong;
        private int _weak;
        private int _places;
        private int _against;

        public void Add(NameFinding finding)
        {
            _places++;
            if ((finding.Cues & NameCues.Placed) != 0) _against++;
            else if ((finding.Cues & Strong) != 0) _strong++;
            else if ((finding.Cues & Weak) != 0) _weak++;
        }

        /// <summary>A strong sign in proportion to the places and more of them than against it, or weak ones and a high score.</summary>
        public bool IsPerson(double score)
        {
            const double sure = 4;
            if (_strong + _weak <= _against) return false;
            if (_strong > 0) return true;
            return score >= sure && _weak * 6 >= _places;
        }
    }
}
