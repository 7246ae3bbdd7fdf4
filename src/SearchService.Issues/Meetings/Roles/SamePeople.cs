using SearchService.Issues.People.Tables;

namespace SearchService.Issues.Meetings.Roles;

/// <summary>Which two names of one meeting are one person, printed once with a look-alike glyph?</summary>
/// <remarks>
/// Within one meeting less is asked than over an issue, where one print must be clearly rarer: an office that both bear, one look-alike glyph, and no article that names both.
/// The print that the issue has more often stands. Quadratic in the names of a meeting that differ in one character, which are few.
/// </remarks>
internal sealed class SamePeople
{
    private readonly Dictionary<string, Facts> _facts = new(StringComparer.Ordinal);

    /// <summary>Gathers what the articles say of each name.</summary>
    public SamePeople(IReadOnlyList<Article> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var person in articles[i].People)
            {
                if (!_facts.TryGetValue(person.Name, out var facts)) _facts[person.Name] = facts = new Facts();
                facts.Count += person.Count;
                facts.Articles.Add(i);
                facts.Offices.UnionWith(person.Roles.Select(Office));
            }
        }
    }

    /// <summary>Puts the names of one meeting together.</summary>
    public void Merge(MeetingPeople people)
    {
        var names = Enum.GetValues<MeetingRole>().SelectMany(people.ListOf).Distinct().ToList();
        foreach (var alike in names.GroupBy(name => name.Length).Where(group => group.Count() > 1).SelectMany(group => group.GroupBy(name => name[0])).Where(group => group.Count() > 1))
        {
            foreach (var name in alike)
            {
                if (alike.FirstOrDefault(other => IsPrintOf(name, other)) is { } right) people.Rename(name, right);
            }
        }
    }

    private bool IsPrintOf(string name, string right)
    {
        if (name == right || !GlyphFamilies.DifferInOne(name, right) || !_facts.TryGetValue(name, out var one) || !_facts.TryGetValue(right, out var other)) return false;
        return other.Count > one.Count && one.Offices.Overlaps(other.Offices) && !one.Articles.Overlaps(other.Articles);
    }

    /// <summary>An office without its body: 市政协主席 and 主席 are the same.</summary>
    private static string Office(string role) => NameWords.RolesBefore.LongestEnding(role, role.Length) is > 1 and var length ? role[^length..] : role;

    private sealed class Facts
    {
        public int Count { get; set; }

        public HashSet<int> Articles { get; } = [];

        public HashSet<string> Offices { get; } = new(StringComparer.Ordinal);
    }
}
