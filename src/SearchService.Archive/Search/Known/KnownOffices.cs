using SearchService.Archive.Records;

namespace SearchService.Archive.Search.Known;

/// <summary>Which offices contain this text? All offices printed in the archive, most frequent first.</summary>
/// <remarks>Immutable. A look-up reads through all offices: linear in their characters.</remarks>
internal sealed class KnownOffices
{
    private readonly (string Office, string Folded)[] _offices;

    /// <summary>The offices of an archive's people.</summary>
    public KnownOffices(IReadOnlyList<PersonFacts> people) =>
        _offices = [.. people.SelectMany(person => person.Roles)
            .GroupBy(role => role.Role, StringComparer.Ordinal)
            .OrderByDescending(office => office.Sum(role => role.Count)).ThenBy(office => office.Key, StringComparer.Ordinal)
            .Select(office => (office.Key, NameKey.Of(office.Key)))];

    /// <summary>Offices, as printed, that contain the text, at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<string> Containing(string text, int limit)
    {
        var key = NameKey.Of(text);
        return [.. _offices.Where(office => office.Folded.Contains(key, StringComparison.Ordinal)).Take(limit).Select(office => office.Office)];
    }

    /// <summary>Does this office contain the text?</summary>
    public static bool Contains(string office, string text) => NameKey.Of(office).Contains(NameKey.Of(text), StringComparison.Ordinal);
}
