namespace SearchService.Issues.People.Known;

/// <summary>Whom do the staff know, and what do they say is no person? The content of a roster file.</summary>
/// <param name="People">People, each once, in the order of the file.</param>
/// <param name="NotPeople">Strings that look like names and are none.</param>
public sealed record Roster(IReadOnlyList<RosterPerson> People, IReadOnlyList<string> NotPeople)
{
    /// <summary>Nobody.</summary>
    public static Roster Empty { get; } = new([], []);

    /// <summary>Reads a roster file; <see cref="RosterFile"/> says what stands in one.</summary>
    /// <exception cref="RosterException">A line is wrong.</exception>
    public static Roster Parse(ReadOnlySpan<byte> content) => RosterFile.Parse(content);

    /// <summary>The person with this full name; null when the roster has none.</summary>
    public RosterPerson? Find(string name) => People.FirstOrDefault(person => person.Name == name);
}

/// <summary>A person of the roster.</summary>
/// <param name="Name">The full name under which the archive knows the person.</param>
/// <param name="Aliases">Other forms: misprints, pen names, names before a change.</param>
/// <param name="Roles">Offices with their days.</param>
public sealed record RosterPerson(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<RosterRole> Roles);

/// <summary>An office of the roster.</summary>
/// <param name="Role">The office.</param>
/// <param name="From">Its first day; null when not told.</param>
/// <param name="To">Its last day; null when not told.</param>
public sealed record RosterRole(string Role, DateOnly? From, DateOnly? To);
