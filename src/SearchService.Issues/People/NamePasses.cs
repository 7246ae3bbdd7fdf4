using System.Runtime.InteropServices;
using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People;

/// <summary>Where may names stand in the texts of an issue? Reads all texts several times, each time believing in the names found before.</summary>
/// <remarks>
/// The first two passes read without prejudice; what they say about all places of a string together decides whether it is believed in.
/// Without that a single misleading place would make the passes behind it see a name wherever the word stands.
/// </remarks>
internal sealed class NamePasses
{
    private const int FairPasses = 2;
    private const int Passes = 3;

    /// <summary>A sentence without a likelier name is read again only if it holds one believed in since.</summary>
    private const float LeastReread = 0.003f;
    private const int LongSentence = 48;

    /// <summary>Where no mark ends it; one unit more belongs to it.</summary>
    public const int LongestSentence = 80;

    private const float LeastCounted = 0.3f;

    private readonly NameBelief _belief;
    private readonly NameScores _scores = new();

    /// <summary>Passes that begin with what is believed beforehand.</summary>
    public NamePasses(NameBelief belief) => _belief = belief;

    /// <summary>What the unprejudiced passes say about each string.</summary>
    public NameScores Scores => _scores;

    /// <summary>The possible names of each text after the last pass, in text order.</summary>
    public IReadOnlyList<IReadOnlyList<NameFinding>> Run(IReadOnlyList<NameText> texts)
    {
        var findings = new List<NameFinding>[texts.Count];
        for (var pass = 0; pass < Passes; pass++)
        {
            ReadTexts(texts, findings, isFirst: pass == 0);

            if (pass == FairPasses - 1) _scores.Add(findings);
            if (pass >= FairPasses - 1) _belief.Learn(Count(findings));
        }

        // They are kept for a second look, those of a whole batch of files together.
        foreach (var list in findings) list.TrimExcess();
        return findings;
    }

    /// <summary>Within a pass no text depends on another: they are read on all processors.</summary>
    private void ReadTexts(IReadOnlyList<NameText> texts, List<NameFinding>[] findings, bool isFirst) =>
        Parallel.For(0, texts.Count, static () => new SentenceLattice(), (i, _, lattice) =>
        {
            findings[i] = ReadText(lattice, texts[i], isFirst ? null : findings[i]);
            texts[i].Remember(findings[i]);
            return lattice;
        }, static _ => { });

    private Dictionary<string, double> Count(IEnumerable<List<NameFinding>> findings)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var finding in findings.SelectMany(list => list))
        {
            if (finding.Chance < LeastCounted || (finding.Cues & NameCues.Placed) != 0 || !_scores.IsLikely(finding.Name)) continue;
            counts[finding.Name] = counts.GetValueOrDefault(finding.Name) + finding.Chance;
        }

        return counts;
    }

    /// <summary>The names of a text; the very list of the last pass where no sentence has to be read again.</summary>
    private List<NameFinding> ReadText(SentenceLattice lattice, NameText text, List<NameFinding>? before)
    {
        var found = before is null ? [] : null as List<NameFinding>;
        var units = text.Units.AsSpan();
        var next = 0;
        for (var start = 0; start < units.Length;)
        {
            var end = SentenceEnd(units, start);
            var first = next;
            while (before is not null && next < before.Count && before[next].Start < end) next++;
            var findings = CollectionsMarshal.AsSpan(before)[first..next];
            if (before is null || Changes(text, start, end, findings)) lattice.Weigh(text, start, end, _belief, found ??= before![..first]);
            else found?.AddRange(findings);
            start = end;
        }

        return found ?? before!;
    }

    /// <summary>
    /// Can reading a sentence again yield anything else? It holds a name believed in since, or what a list tells of its likelier names is other than it was:
    /// nothing else that is weighed changes from pass to pass.
    /// </summary>
    private bool Changes(NameText text, int start, int end, ReadOnlySpan<NameFinding> before)
    {
        if (HasLikely(before) && text.IsListed(start, end)) return true;
        var sentence = text.Units.AsSpan(start, end - start);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (_belief.Learned.LongestAt(sentence, i) > 0) return true;
        }

        return false;
    }

    private static bool HasLikely(ReadOnlySpan<NameFinding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding.Chance >= LeastReread) return true;
        }

        return false;
    }

    /// <summary>Behind the sentence's mark; a long sentence is cut at a comma, an endless one anywhere.</summary>
    public static int SentenceEnd(ReadOnlySpan<char> units, int start)
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
