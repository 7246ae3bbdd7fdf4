using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People;

/// <summary>Which of the possible names are people, by all their places in the issue?</summary>
internal static class NameVerdicts
{
    private const NameCues Strong = NameCues.RoleBefore | NameCues.TitleAfter | NameCues.Listed | NameCues.Signed | NameCues.Described;
    private const float Likely = 0.5f;
    private const float LikelyTogether = 0.75f;
    private const float Certain = 0.95f;

    /// <summary>The places that hold a name of a person, not overlapping, in text order; <paramref name="findings"/> runs along the texts.</summary>
    public static IReadOnlyList<IReadOnlyList<NameFinding>> Decide(IReadOnlyList<IReadOnlyList<NameFinding>> findings, NameBelief belief)
    {
        var chosen = findings.Select(Choose).ToList();
        var evidence = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var finding in chosen.SelectMany(list => list))
        {
            if (!evidence.TryGetValue(finding.Name, out var all)) evidence[finding.Name] = all = new Evidence();
            all.Add(finding);
        }

        return [.. chosen.Select(list => list.Where(finding => !finding.Cues.HasFlag(NameCues.Vetoed) && evidence[finding.Name].IsPerson(belief.IsKnown(finding.Name))).OrderBy(finding => finding.Start).ToList())];
    }

    /// <summary>The likeliest reading of each place: likely by itself, or the best of rivals that are likely together.</summary>
    private static List<NameFinding> Choose(IReadOnlyList<NameFinding> findings)
    {
        var chosen = new List<NameFinding>();
        foreach (var finding in findings.OrderByDescending(finding => finding.Chance))
        {
            if (chosen.Exists(other => other.Start < finding.End && finding.Start < other.End)) continue;
            var together = finding.Chance >= Likely ? 1 : findings.Where(other => other.Start < finding.End && finding.Start < other.End).Sum(other => other.Chance);
            if (together >= LikelyTogether) chosen.Add(finding);
        }

        return chosen;
    }

    private sealed class Evidence
    {
        private int _strong;
        private int _places;
        private int _acting;
        private int _vetoed;
        private float _best;

        public void Add(NameFinding finding)
        {
            if (finding.Cues.HasFlag(NameCues.Vetoed))
            {
                _vetoed++;
                return;
            }

            _places++;
            _best = Math.Max(_best, finding.Chance);
            if ((finding.Cues & Strong) != 0) _strong++;
            if ((finding.Cues & (NameCues.Acts | NameCues.Called | NameCues.Foreign)) != 0) _acting++;
        }

        public bool IsPerson(bool isKnown)
        {
            if (isKnown) return true;
            if (_strong > 0) return _strong + _acting > _vetoed;
            if (_vetoed > 0) return false;
            return _best >= Certain && _acting > 0;
        }
    }
}
