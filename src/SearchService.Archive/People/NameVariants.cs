namespace SearchService.Archive.People;

/// <summary>Which names are misprints of another one?</summary>
/// <remarks>
/// <para>A name joins another of the same length when all of this holds: they differ in one character, which is not the first (王坤 is not 孙坤); both are printed with one
/// office that nobody else in the archive holds, the misprint while the other holds it, so that it is no successor; no article holds both; the misprint stands in at
/// most <see cref="MostMisprints"/> articles and the name in at least <see cref="LeastRatio"/> times as many; and no second name fits as well. Names that merely look
/// alike stay apart, so in doubt nothing is merged.</para>
/// <para>Candidates are found by leaving out one character at a time, so the cost is linear in the number of names.</para>
/// </remarks>
internal static class NameVariants
{
    private const int MostMisprints = 2;
    private const int LeastRatio = 3;
    private const char Wildcard = '?';

    /// <summary>The merges, in order of the variants' names; no name is both a variant and the target of one.</summary>
    /// <param name="people">Everybody, by name.</param>
    /// <param name="apart">Folded names that are nobody's misprint, the staff say.</param>
    public static IReadOnlyList<NameMerge> Find(IReadOnlyDictionary<string, PersonTally> people, IReadOnlySet<string> apart)
    {
        var neighbors = ByPattern(people);
        var holders = Holders(people);
        var merges = new List<NameMerge>();
        foreach (var variant in people.Values.Where(person => person.Articles.Count <= MostMisprints && !apart.Contains(person.Name)).OrderBy(static person => person.Name, StringComparer.Ordinal))
        {
            var fitting = Patterns(variant.Name)
                .SelectMany(pattern => neighbors[pattern])
                .Where(other => other != variant && other.Articles.Count >= LeastRatio * variant.Articles.Count && !IsTogether(variant, other))
                .Select(other => (Other: other, Role: SharedRole(variant, other, holders)))
                .Where(static pair => pair.Role is not null)
                .ToList();
            if (fitting is [var (name, role)]) merges.Add(new NameMerge(variant.Name, name.Name, $"“{variant.Name}”与“{name.Name}”只差一字，且只有二者印有“{role}”这一职务，按同一人处理。"));
        }

        var variants = merges.Select(static merge => merge.Variant).ToHashSet(StringComparer.Ordinal);
        return [.. merges.Where(merge => !variants.Contains(merge.Name))];
    }

    private static IEnumerable<string> Patterns(string name)
    {
        for (var i = 1; i < name.Length; i++) yield return string.Concat(name.AsSpan(0, i), [Wildcard], name.AsSpan(i + 1));
    }

    private static ILookup<string, PersonTally> ByPattern(IReadOnlyDictionary<string, PersonTally> people) =>
        people.Values
            .SelectMany(static person => Patterns(person.Name).Select(pattern => (Pattern: pattern, Person: person)))
            .ToLookup(static entry => entry.Pattern, static entry => entry.Person, StringComparer.Ordinal);

    private static Dictionary<string, int> Holders(IReadOnlyDictionary<string, PersonTally> people) =>
        people.Values.SelectMany(static person => person.Roles).GroupBy(static role => role, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);

    private static bool IsTogether(PersonTally one, PersonTally other) => one.Articles.Any(other.Articles.Contains);

    private static string? SharedRole(PersonTally variant, PersonTally name, Dictionary<string, int> holders) =>
        variant.Roles
            .Where(role => holders[role] == 2 && name.Roles.Contains(role) && IsWithin(variant.SeenAs(role), name.SeenAs(role), variant.Name.Length))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>Is the office printed with the name before and after it is printed with the variant? With longer names, which say more, the same issue is enough.</summary>
    private static bool IsWithin(RoleTally variant, RoleTally name, int length)
    {
        const int longName = 3;
        if (variant.First is not { } first || variant.Last is not { } last || name.First is not { } begin || name.Last is not { } end) return false;
        return length >= longName ? begin <= first && last <= end : begin < first && last < end;
    }
}
