namespace SearchService.Issues.People.Known;

/// <summary>Do the lines of a roster agree with each other? Collects them; mutable.</summary>
internal sealed class RosterDraft
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, List<string>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RosterRole>> _roles = new(StringComparer.Ordinal);
    private readonly List<string> _notPeople = [];

    /// <summary>What each string was said to be, and on which line: a person's full name, or nobody's (null).</summary>
    private readonly Dictionary<string, (string? Person, int Line)> _said = new(StringComparer.Ordinal);

    /// <summary>A string is no person.</summary>
    public void AddNoPerson(string name, int line)
    {
        if (Say(name, null, line)) _notPeople.Add(name);
    }

    /// <summary>A person, or one more office or alias of one.</summary>
    public void Add(string name, IReadOnlyList<string> aliases, RosterRole? role, int line)
    {
        if (Say(name, name, line))
        {
            _names.Add(name);
            _aliases[name] = [];
            _roles[name] = [];
        }

        foreach (var alias in aliases)
        {
            if (alias == name) continue;
            if (Say(alias, name, line)) _aliases[name].Add(alias);
        }

        if (role is not null && !_roles[name].Contains(role)) _roles[name].Add(role);
    }

    /// <summary>The roster.</summary>
    public Roster ToRoster() => new([.. _names.Select(name => new RosterPerson(name, _aliases[name], _roles[name]))], _notPeople);

    /// <summary>True when it is said for the first time.</summary>
    private bool Say(string text, string? person, int line)
    {
        if (_said.TryAdd(text, (person, line))) return true;
        var (before, earlier) = _said[text];
        if (before == person) return false;
        throw new RosterException(line, $"“{text}”在第 {earlier} 行已是{(before is null ? "“不是人名”" : before == text ? "一个人的姓名" : $"“{before}”的别名")}，两处只能留一处。");
    }
}
