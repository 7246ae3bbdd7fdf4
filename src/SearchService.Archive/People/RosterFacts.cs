using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Chinese.Folding;
using SearchService.Issues.People.Known;

namespace SearchService.Archive.People;

/// <summary>What does the roster add to what is printed about a person?</summary>
internal sealed class RosterFacts
{
    private readonly Dictionary<string, RosterPerson> _people;

    private RosterFacts(Dictionary<string, RosterPerson> people)
    {
        _people = people;
        Names = people.Keys.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Folded names of the roster's people.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>A roster's facts.</summary>
    public static RosterFacts Of(Roster roster)
    {
        var people = new Dictionary<string, RosterPerson>(StringComparer.Ordinal);
        foreach (var person in roster.People) people.TryAdd(CharacterFolding.Fold(person.Name), person);
        return new RosterFacts(people);
    }

    /// <summary>A person's facts with what the roster says: offices first by time, whoever tells them.</summary>
    public PersonFacts Added(PersonFacts facts)
    {
        if (!_people.TryGetValue(CharacterFolding.Fold(facts.Name), out var person)) return facts;
        var roles = person.Roles.Select(static role => new RoleSpan(role.Role, role.From, role.To, 0) { Source = RoleSpan.FromRoster });
        var aliases = person.Aliases.Where(facts.Surfaces.Contains).Select(alias => $"“{alias}”按名册归入“{facts.Name}”。");
        return facts with
        {
            Roles = [.. facts.Roles.Concat(roles).OrderBy(static role => role.From ?? DateOnly.MaxValue)],
            Evidence = [.. facts.Evidence, .. aliases],
            Source = RoleSpan.FromRoster,
        };
    }
}
