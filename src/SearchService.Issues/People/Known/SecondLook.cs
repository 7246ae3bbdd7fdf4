using SearchService.Issues.People.Lattice;
using SearchService.Issues.People.Tables;

namespace SearchService.Issues.People.Known;

/// <summary>What do the sentences say that hold a name known from elsewhere, once it is believed in?</summary>
internal static class SecondLook
{
    /// <summary>The possible names of each text: of the sentences that hold a known string weighed again, of the others as they were.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="findings">What the issue found by itself.</param>
    /// <param name="belief">What is believed now.</param>
    /// <param name="help">What is known.</param>
    public static IReadOnlyList<IReadOnlyList<NameFinding>> Read(IReadOnlyList<NameText> texts, IReadOnlyList<IReadOnlyList<NameFinding>> findings, NameBelief belief, KnownHelp help)
    {
        var strings = new WordList(help.Weighed);
        var lattice = new SentenceLattice();
        var read = new IReadOnlyList<NameFinding>[texts.Count];
        for (var i = 0; i < texts.Count; i++) read[i] = ReadText(lattice, texts[i], findings[i], belief, strings);
        return read;
    }

    private static IReadOnlyList<NameFinding> ReadText(SentenceLattice lattice, NameText text, IReadOnlyList<NameFinding> before, NameBelief belief, WordList strings)
    {
        var units = text.Units.AsSpan();
        List<NameFinding>? read = null;
        for (var start = 0; start < units.Length;)
        {
            var end = NamePasses.SentenceEnd(units, start);
            if (Holds(units[start..end], strings))
            {
                // What stood before the first sentence that changes is taken over as it was.
                read ??= Between(before, 0, start);
                lattice.Weigh(text, start, end, belief, read);
            }
            else
            {
                read?.AddRange(Between(before, start, end));
            }

            start = end;
        }

        return read ?? before;
    }

    private static bool Holds(ReadOnlySpan<char> sentence, WordList strings)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (strings.LongestAt(sentence, i) > 0) return true;
        }

        return false;
    }

    private static List<NameFinding> Between(IReadOnlyList<NameFinding> findings, int start, int end) => [.. findings.Where(finding => finding.Start >= start && finding.Start < end)];
}
