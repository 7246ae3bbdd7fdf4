using SearchService.Chinese.SmartCn;
using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People;

/// <summary>Taking all places of a string together, do they speak for a name?</summary>
internal sealed class NameScores
{
    private const double Against = -1.5;
    private const double For = 5;
    private const double Unseen = 0.001;

    private const double LeastOfStrong = -2.5;
    private readonly HashSet<string> _strong = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _scores = new(StringComparer.Ordinal);

    /// <summary>Adds the log-odds of every place, bounded so that no single place decides alone.</summary>
    public void Add(IEnumerable<IReadOnlyList<NameFinding>> findings)
    {
        foreach (var finding in findings.SelectMany(list => list))
        {
            // A list tells a word to be a name only where the list stands.
            if ((finding.Cues & NameCues.Rowed) != 0 && WordDictionary.Shared.FrequencyOf(finding.Name) > 0) continue;
            var chance = Math.Clamp(finding.Chance, Unseen, 1 - Unseen);
            var least = (finding.Cues & (NameCues.RoleBefore | NameCues.TitleAfter | NameCues.Appointed)) != 0 ? Against / 2 : Against;
            var odds = (finding.Cues & NameCues.Placed) != 0 ? Against : Math.Clamp(Math.Log(chance / (1 - chance)), least, For);
            var isCalled = finding.Cues.HasFlag(NameCues.Called | NameCues.Described);
            if ((least > Against || isCalled) && finding.Chance >= 0.5f) _strong.Add(finding.Name);
            _scores[finding.Name] = _scores.GetValueOrDefault(finding.Name) + odds;
        }
    }

    /// <summary>The sum of the log-odds; 0 when the string was never weighed.</summary>
    public double Of(string name) => _scores.GetValueOrDefault(name);

    /// <summary>Do its places together speak for it, or one beside an office without much against it?</summary>
    public bool IsLikely(string name) => Of(name) is var score && (score > 0 || (score > LeastOfStrong && _strong.Contains(name)));
}
