using SearchService.Issues.People.Tables;

namespace SearchService.Issues.People;

/// <summary>Which two printed names are one person, one of them misread by a glyph?</summary>
/// <remarks>Looks alone never decide: the two must share an office, one must be clearly rarer, and no text may list both.</remarks>
internal sealed class NameVariants
{
    private const int ClearlyMore = 3;
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);

    /// <summary>Compares all names of an issue; those known from elsewhere count as frequent.</summary>
    /// <param name="articles">The mentions of each article.</param>
    /// <param name="known">Names known from elsewhere with their offices.</param>
    public NameVariants(IReadOnlyList<List<Mention>> articles, IReadOnlyDictionary<string, IReadOnlyList<string>> known)
    {
        var facts = new Dictionary<string, Facts>(StringComparer.Ordinal);
        foreach (var (name, roles) in known) FactsOf(facts, name).Add(ClearlyMore, roles);
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var mention in articles[i]) FactsOf(facts, mention.Person).Add(mention, i);
        }

        // Only names that agree in all but one character are compared, by way of keys with that character left out.
        foreach (var group in facts.Keys.SelectMany(Keys).GroupBy(pair => pair.Key, pair => pair.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            foreach (var rare in group)
            {
                var partners = group.Where(name => name != rare && IsVariant(rare, facts[rare], name, facts[name])).ToList();
                if (partners.Count == 1) _canonical[rare] = partners[0];
            }
        }
    }

    /// <summary>The name a printed one stands for; itself where it is no variant.</summary>
    public string CanonicalOf(string name) => _canonical.GetValueOrDefault(name, name);

    private static Facts FactsOf(Dictionary<string, Facts> facts, string name)
    {
        if (!facts.TryGetValue(name, out var all)) facts[name] = all = new Facts();
        return all;
    }

    private static IEnumerable<(string Key, string Name)> Keys(string name)
    {
        for (var i = 0; i < name.Length; i++) yield return (string.Concat(name.AsSpan(0, i), "?", name.AsSpan(i + 1)), name);
    }

    private static bool IsVariant(string rare, Facts few, string frequent, Facts many) =>
        many.Count >= ClearlyMore * few.Count && GlyphFamilies.DifferInOne(rare, frequent) && few.Offices.Overlaps(many.Offices) && !few.Texts.Overlaps(many.Texts);

    private sealed class Facts
    {
        public int Count { get; private set; }

        public HashSet<string> Offices { get; } = new(StringComparer.Ordinal);

        public HashSet<object> Texts { get; } = [];

        public void Add(int count, IEnumerable<string> roles)
        {
            Count += count;
            Offices.UnionWith(roles.Select(Short));
        }

        public void Add(Mention mention, int article)
        {
            Add(1, mention.Roles);
            Texts.Add((article, mention.Text));
        }

        /// <summary>An office without its body, so that 市政协主席 and 主席 are the same.</summary>
        private static string Short(string role) => NameWords.RolesBefore.LongestEnding(role, role.Length) is > 1 and var length ? role[^length..] : role;
    }
}
