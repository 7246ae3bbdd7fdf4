using SearchService.Chinese.SmartCn;
using SearchService.Issues.People.Lattice;
using SearchService.Issues.People.Tables;

namespace SearchService.Issues.People.Known;

/// <summary>Which of an issue's names are so firm that other issues may be read by them?</summary>
/// <remarks>
/// A name that is also a word is none of them, however firm: elsewhere it would eat the word. Of the places only those count that leave hardly another reading;
/// one that names a place or a body speaks against the name as a whole.
/// </remarks>
internal static class FirmNames
{
    private const float Sure = 0.9f;
    private const double LeastScore = 2;
    private const double Usual = 1e-14;
    private const NameCues Telling = NameCues.RoleBefore | NameCues.TitleAfter | NameCues.Appointed | NameCues.Signed | NameCues.Described;

    /// <summary>The firm names, in the order of their characters.</summary>
    public static IReadOnlyList<EstablishedName> Of(IReadOnlyList<IReadOnlyList<NameFinding>> places, NameScores scores)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in places.SelectMany(static list => list).Where(static place => place.Chance >= Sure && IsTold(place.Cues)))
        {
            counts[place.Name] = counts.GetValueOrDefault(place.Name) + 1;
        }

        return [.. counts.Where(name => scores.Of(name.Key) >= LeastScore && IsOnlyName(name.Key) && (name.Value > 1 || IsUsual(name.Key)))
            .Select(static name => new EstablishedName(name.Key, name.Value)).OrderBy(static name => name.Name, StringComparer.Ordinal)];
    }

    /// <summary>A list alone tells too little for other issues; “who is called so” tells enough.</summary>
    private static bool IsTold(NameCues cues) => (cues & Telling) != 0 || cues.HasFlag(NameCues.Rowed | NameCues.Called);

    private static bool IsOnlyName(string name) => WordDictionary.Shared.FrequencyOf(name) == 0 && !NameBelief.IsAlwaysName(name);

    private static bool IsUsual(string name) => name.Contains('·', StringComparison.Ordinal) || NameChances.Of(name) >= Usual;
}
