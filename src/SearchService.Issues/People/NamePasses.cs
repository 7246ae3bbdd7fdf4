using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People;

/// <summary>Where may names stand in the texts of an issue? Reads all texts several times, each time believing in the names found before.</summary>
internal sealed class NamePasses
{
    private const int Passes = 3;
    private const int LongSentence = 48;
    private const int LongestSentence = 80;
    private const float LeastCounted = 0.3f;
    private const double WithoutCue = 0.4;

    private readonly SentenceLattice _lattice = new();
    private readonly NameBelief _belief;

    /// <summary>Passes that begin with what is believed beforehand.</summary>
    public NamePasses(NameBelief belief) => _belief = belief;

    /// <summary>The possible names of each text after the last pass, in text order.</summary>
    public IReadOnlyList<IReadOnlyList<NameFinding>> Run(IReadOnlyList<NameText> texts)
    {
        var findings = new List<NameFinding>[texts.Count];
        for (var pass = 0; pass < Passes; pass++)
        {
            var counts = new Dictionary<string, double>(StringComparer.Ordinal);
            for (var i = 0; i < texts.Count; i++)
            {
                if (pass > 0 && findings[i].Count == 0) continue;
                findings[i] = ReadText(texts[i]);
                texts[i].Remember(findings[i]);
                Count(findings[i], counts);
            }

            _belief.Learn(counts);
        }

        return findings;
    }

    private static void Count(List<NameFinding> findings, Dictionary<string, double> counts)
    {
        foreach (var finding in findings)
        {
            if (finding.Chance < LeastCounted || finding.Cues.HasFlag(NameCues.Vetoed)) continue;
            var weight = finding.Cues == NameCues.None ? WithoutCue : 1;
            counts[finding.Name] = counts.GetValueOrDefault(finding.Name) + (weight * finding.Chance);
        }
    }

    private List<NameFinding> ReadText(NameText text)
    {
        var found = new List<NameFinding>();
        var units = text.Units.AsSpan();
        for (var start = 0; start < units.Length;)
        {
            var end = SentenceEnd(units, start);
            _lattice.Weigh(text, start, end, _belief, found);
            start = end;
        }

        return found;
    }

    /// <summary>Behind the sentence's mark; a long sentence is cut at a comma, an endless one anywhere.</summary>
    private static int SentenceEnd(ReadOnlySpan<char> units, int start)
    {
        for (var i = start; i < units.Length; i++)
        {
            if (units[i] is '。' or '！' or '？' or '；') return i + 1;
            if (i - start >= LongSentence && units[i] is '，' or '：') return i + 1;
            if (i - start >= LongestSentence) return i + 1;
        }

        return units.Length;
    }
}
