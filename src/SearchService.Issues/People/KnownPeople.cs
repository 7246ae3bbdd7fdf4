namespace SearchService.Issues.People;

/// <summary>Who is known before an issue is read: from other issues of the archive, or from a roster?</summary>
/// <param name="People">Known people; names may repeat with different offices.</param>
public sealed record KnownPeople(IReadOnlyList<KnownPerson> People)
{
    /// <summary>Nobody is known.</summary>
    public static KnownPeople None { get; } = new([]);

    /// <summary>The offices of each name.</summary>
    internal Dictionary<string, IReadOnlyList<string>> RolesByName() =>
        People.GroupBy(person => person.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.SelectMany(person => person.Roles)], StringComparer.Ordinal);
}
