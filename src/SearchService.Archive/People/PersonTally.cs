using SearchService.Archive.Answers;

namespace SearchService.Archive.People;

/// <summary>What is printed about one name, counted over articles; mutable.</summary>
internal sealed class PersonTally(string name)
{
    private readonly Dictionary<string, int> _surfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleTally> _roles = new(StringComparer.Ordinal);
    private readonly List<int> _articles = [];

    /// <summary>The name, folded.</summary>
    public string Name => name;

    /// <summary>Numbers of the articles it stands in, ascending.</summary>
    public IReadOnlyList<int> Articles => _articles;

    /// <summary>Offices printed beside it.</summary>
    public IReadOnlyCollection<string> Roles => _roles.Keys;

    /// <summary>When an office is printed beside the name; nothing when it never is.</summary>
    public RoleTally SeenAs(string role) => _roles.GetValueOrDefault(role, RoleTally.None);

    /// <summary>Counts an article's mention; articles come in ascending order.</summary>
    public void Add(int article, ArticlePerson person, DateOnly? first, DateOnly? last)
    {
        if (_articles.Count == 0 || _articles[^1] != article) _articles.Add(article);
        foreach (var surface in person.Surfaces) _surfaces[surface] = _surfaces.GetValueOrDefault(surface) + 1;
        foreach (var role in person.Roles) _roles[role] = _roles.GetValueOrDefault(role, RoleTally.None).With(first, last, 1);
    }

    /// <summary>Takes over what was counted under a variant of the name.</summary>
    public void Absorb(PersonTally variant)
    {
        var articles = _articles.Union(variant._articles).Order().ToList();
        _articles.Clear();
        _articles.AddRange(articles);
        foreach (var (surface, count) in variant._surfaces) _surfaces[surface] = _surfaces.GetValueOrDefault(surface) + count;
        foreach (var (role, seen) in variant._roles) _roles[role] = _roles.GetValueOrDefault(role, RoleTally.None).With(seen.First, seen.Last, seen.Count);
    }

    /// <summary>Printed forms, most frequent first; <paramref name="canonical"/> is one of them even where it is nowhere printed so.</summary>
    public IReadOnlyList<string> Surfaces(string canonical)
    {
        _surfaces.TryAdd(canonical, 0);
        return [.. _surfaces.OrderByDescending(static surface => surface.Value).ThenBy(static surface => surface.Key, StringComparer.Ordinal).Select(static surface => surface.Key)];
    }

    /// <summary>Offices with their days, in order of time.</summary>
    public IReadOnlyList<RoleSpan> RoleSpans() =>
        [.. _roles
            .OrderBy(static role => role.Value.First ?? DateOnly.MaxValue)
            .ThenByDescending(static role => role.Value.Count)
            .ThenBy(static role => role.Key, StringComparer.Ordinal)
            .Select(static role => new RoleSpan(role.Key, role.Value.First, role.Value.Last, role.Value.Count))];
}
