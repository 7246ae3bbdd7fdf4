using SearchService.Archive.Expansion;

namespace SearchService.Archive.Search.Known;

/// <summary>Whose name was probably meant by one the archive does not know, if one character of it is wrong?</summary>
/// <remarks>
/// Names of the same length with one character that looks or sounds like the typed one. A piece of a longer name (李克 of 李克强) is nobody else's name.
/// Linear in the printed names.
/// </remarks>
internal static class SimilarNames
{
    private const int Most = 3;

    /// <summary>They, best first: alike in both ways, then by number of articles.</summary>
    public static IReadOnlyList<Alternative> Of(KnownPeople people, string typed)
    {
        var name = NameKey.Of(typed);
        if (name.Length is < 2 or > 4 || people.Find(typed).Count > 0 || people.HasLonger(typed)) return [];
        var similar = name.Select(static character => SimilarCharacters.Of(character).ToDictionary(static other => other.Character)).ToList();
        var found = new List<(string Name, string From, string To, int Ways, bool Looks, int Articles)>();
        foreach (var (form, names) in people.WholeForms)
        {
            if (form.Length != name.Length || Difference(name, form) is not { } at || !similar[at].TryGetValue(form[at], out var character)) continue;
            var ways = (character.LooksAlike ? 1 : 0) + (character.SoundsAlike ? 1 : 0);
            found.AddRange(names.Select(other => (other, name[at].ToString(), form[at].ToString(), ways, character.LooksAlike, people.Facts(other)?.Articles ?? 0)));
        }

        return [.. found.OrderByDescending(static other => other.Ways).ThenByDescending(static other => other.Articles).ThenBy(static other => other.Name, StringComparer.Ordinal)
            .DistinctBy(static other => other.Name).Take(Most)
            .Select((other, rank) => new Alternative(other.Name, other.From, other.To, Reason(other.Ways, other.Looks), 1f / (rank + 1)))];
    }

    private static string Reason(int ways, bool looks) => ways == 2 ? "形近且同音" : looks ? "形近字" : "同音字";

    /// <summary>Where two names of one length differ in one place; null when in none or several.</summary>
    private static int? Difference(string name, string other)
    {
        int? place = null;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == other[i]) continue;
            if (place is not null) return null;
            place = i;
        }

        return place;
    }
}
