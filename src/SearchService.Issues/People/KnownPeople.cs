using System.Security.Cryptography;
using System.Text;
using SearchService.Issues.People.Known;
using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People;

/// <summary>Who is known before an issue is read: from other issues of the archive, and from the roster?</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class KnownPeople
{
    private const int FingerprintLengthInBytes = 12;
    private const int LongName = 3;

    /// <summary>These people.</summary>
    /// <param name="people">Known people; names may repeat with different offices.</param>
    public KnownPeople(IReadOnlyList<KnownPerson> people)
        : this(people, people.Select(static person => person.Name), Roster.Empty)
    {
    }

    private KnownPeople(IReadOnlyList<KnownPerson> people, IEnumerable<string> everybody, Roster roster)
    {
        (People, Roster) = (people, roster);
        Forms = new KnownForms(people.Select(static person => person.Name), everybody, roster);
        Fingerprint = Hash(Forms.All.Select(Key));
    }

    /// <summary>Nobody is known.</summary>
    public static KnownPeople None { get; } = new([]);

    /// <summary>The people known from elsewhere.</summary>
    public IReadOnlyList<KnownPerson> People { get; }

    /// <summary>What the staff say.</summary>
    public Roster Roster { get; }

    /// <summary>Says whether two archives know the same: equal for equal knowledge, whatever the order in which it was gained.</summary>
    public string Fingerprint { get; }

    /// <summary>The strings by which they are known.</summary>
    internal KnownForms Forms { get; }

    /// <summary>What an archive knows: the names that its issues establish, each issue read by itself, and its roster.</summary>
    /// <param name="established">The established names of all issues; a name comes once for each issue.</param>
    /// <param name="roster">The roster, which has the last word.</param>
    /// <remarks>A name helps when it is firm in two places, or in one and three characters long, and no rival with the same beginning or end is clearly firmer. Linear.</remarks>
    public static KnownPeople Of(IEnumerable<EstablishedName> established, Roster roster)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in established) places[name.Name] = places.GetValueOrDefault(name.Name) + name.Places;
        foreach (var name in roster.NotPeople) places.Remove(name);
        var beaten = NameRivals.Beaten(places);
        var firm = places.Where(name => (name.Key.Length >= LongName || name.Value > 1) && !beaten.Contains(name.Key)).Select(static name => name.Key).Order(StringComparer.Ordinal);
        return new KnownPeople([.. firm.Select(static name => new KnownPerson(name, [], 1))], places.Keys, roster);
    }

    /// <summary>Which of what is known stands in these texts, as a fingerprint? While it stays the same, reading them again gives the same people.</summary>
    /// <param name="texts">The texts of an issue.</param>
    /// <param name="own">Names that the issue establishes itself: for them it needs no help.</param>
    public string SeenIn(IEnumerable<string> texts, IReadOnlySet<string> own)
    {
        var seen = new HashSet<KnownForm>(ReferenceEqualityComparer.Instance);
        if (!Forms.IsEmpty)
        {
            foreach (var (_, form) in texts.SelectMany(text => Forms.In(NameText.UnitsOf(text))))
            {
                if (form.Kind != FormKind.Name || !own.Contains(form.Text)) seen.Add(form);
            }
        }

        return seen.Count == 0 ? "" : Hash(seen.Select(Key));
    }

    /// <summary>The offices of each name.</summary>
    internal Dictionary<string, IReadOnlyList<string>> RolesByName() =>
        People.Where(static person => person.Roles.Count > 0).GroupBy(static person => person.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, IReadOnlyList<string> (group) => [.. group.SelectMany(static person => person.Roles)], StringComparer.Ordinal);

    private static string Key(KnownForm form) => $"{form.Kind}:{form.Text}={form.Person}";

    private static string Hash(IEnumerable<string> keys) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', keys.Order(StringComparer.Ordinal)))).AsSpan(0, FingerprintLengthInBytes));
}
