using SearchService.Archive.Analysis;
using SearchService.Archive.Search.Known;

namespace SearchService.Archive.Expansion;

/// <summary>Which text of the archive was probably meant by one that finds nothing, if one character of it is wrong?</summary>
/// <remarks>
/// A wrong character breaks the pairs it stands in, so it is looked for where a pair is missing from the archive, and replaced by one that looks or sounds like it
/// and makes pairs that are there. Of these candidates, at most <see cref="MostVariants"/>, only such count as stand in the archive as a whole, or, where no
/// candidate does and a pair is missing, such as find an article, before such as do so only by a synonym.
/// </remarks>
internal sealed class Misspellings(IndexedTexts texts)
{
    private const int MostVariants = 32;
    private const int MostForms = 3;
    private const int LongestText = 24;

    private readonly record struct Candidate(string Text, string From, string To, bool LooksAlike, bool SoundsAlike, int Pairs);

    /// <summary>The probable texts, best first.</summary>
    /// <param name="typed">The text as typed.</param>
    /// <param name="finds">Whether another text finds an article.</param>
    /// <param name="isSaid">Whether an article says it in other words; asked only when no other text finds any itself.</param>
    public IReadOnlyList<Alternative> Of(string typed, Func<string, bool> finds, Func<string, bool> isSaid)
    {
        var text = NameKey.Of(typed);
        if (text.Length is < 2 or > LongestText) return [];
        var suspects = Suspects(text, out var isBroken);
        var candidates = suspects.SelectMany(place => CandidatesAt(text, place))
            // Of two characters one alone says little: its replacement has to be alike in both ways.
            .Where(candidate => text.Length > 2 || (candidate.LooksAlike && candidate.SoundsAlike))
            .OrderByDescending(candidate => candidate.LooksAlike && candidate.SoundsAlike).ThenByDescending(candidate => candidate.Pairs).ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
            .Take(MostVariants).ToList();
        var whole = candidates.Where(candidate => texts.CountOf(candidate.Text) > 0).Take(MostForms).ToList();
        foreach (var isThere in (Func<string, bool>[])[finds, isSaid])
        {
            if (whole.Count == 0 && isBroken && text.Length > 2) whole = [.. candidates.Where(candidate => isThere(candidate.Text)).Take(MostForms)];
        }

        return [.. whole.Select((candidate, rank) => new Alternative(candidate.Text, candidate.From, candidate.To, ReasonOf(candidate), 1f / (rank + 1)))];
    }

    private static string ReasonOf(Candidate candidate) => (candidate.LooksAlike, candidate.SoundsAlike) switch
    {
        (true, true) => "形近且同音",
        (true, false) => "形近字",
        _ => "同音字",
    };

    /// <summary>Places beside a pair that no article holds; all places when every pair is there.</summary>
    private List<int> Suspects(string text, out bool isBroken)
    {
        var han = Enumerable.Range(0, text.Length).Where(place => IsHan(text, place)).ToList();
        var broken = han.Where(place => IsBroken(text, place - 1) || IsBroken(text, place)).ToList();
        isBroken = broken.Count > 0;
        return isBroken ? broken : han;
    }

    private bool IsBroken(string text, int first) =>
        first >= 0 && first + 1 < text.Length && IsHan(text, first) && IsHan(text, first + 1) && texts.CountOfPair(text[first], text[first + 1]) == 0;

    private IEnumerable<Candidate> CandidatesAt(string text, int place)
    {
        foreach (var (character, looksAlike, soundsAlike) in SimilarCharacters.Of(text[place]))
        {
            var before = place > 0 && IsHan(text, place - 1) ? texts.CountOfPair(text[place - 1], character) : int.MaxValue;
            if (before == 0) continue;
            var behind = place + 1 < text.Length && IsHan(text, place + 1) ? texts.CountOfPair(character, text[place + 1]) : int.MaxValue;
            if (behind == 0) continue;
            yield return new Candidate(
                string.Concat(text.AsSpan(0, place), [character], text.AsSpan(place + 1)), text[place].ToString(), character.ToString(), looksAlike, soundsAlike, Math.Min(before, behind));
        }
    }

    private static bool IsHan(string text, int place) => UnitKinds.At(text, place, out var length) == UnitKind.Ideograph && length == 1;
}
