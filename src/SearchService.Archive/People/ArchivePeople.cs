using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Chinese.Folding;
using SearchService.Issues.People.Known;

namespace SearchService.Archive.People;

/// <summary>Who is known over the whole archive, and under which canonical name does each printed one go?</summary>
/// <remarks>
/// The same name is the same person, whatever its width or variant characters. A misprint of a name joins it on evidence (<see cref="NameVariants"/>). The outcome
/// depends on the articles alone, not on the order in which they were read. Immutable; linear in the number of mentions.
/// </remarks>
internal sealed class ArchivePeople
{
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);

    private ArchivePeople(IReadOnlyList<PersonFacts> people) => People = people;

    /// <summary>All people, by number of articles, then by name.</summary>
    public IReadOnlyList<PersonFacts> People { get; }

    /// <summary>Everybody who stands in these articles.</summary>
    public static ArchivePeople Of(IEnumerable<ArticlePeople> articles) => Of(articles, Roster.Empty);

    /// <summary>Everybody who stands in these articles; whom the roster tells apart is not merged, and its offices are told along.</summary>
    public static ArchivePeople Of(IEnumerable<ArticlePeople> articles, Roster roster)
    {
        var listed = RosterFacts.Of(roster);
        var printed = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var tallies = Count(articles, printed);
        var merges = NameVariants.Find(tallies, listed.Names);
        foreach (var merge in merges)
        {
            tallies[merge.Name].Absorb(tallies[merge.Variant]);
            tallies.Remove(merge.Variant);
        }

        var target = merges.ToDictionary(static merge => merge.Variant, static merge => merge.Name, StringComparer.Ordinal);
        var evidence = merges.ToLookup(static merge => merge.Name, static merge => merge.Evidence, StringComparer.Ordinal);
        var names = tallies.Keys.ToDictionary(static key => key, key => MostFrequent(printed[key]), StringComparer.Ordinal);
        var people = new ArchivePeople([.. tallies
            .OrderByDescending(static tally => tally.Value.Articles.Count)
            .ThenBy(static tally => tally.Key, StringComparer.Ordinal)
            .Select(tally => listed.Added(FactsOf(names[tally.Key], tally.Value, [.. evidence[tally.Key]])))]);
        foreach (var (key, forms) in printed)
        {
            foreach (var form in forms.Keys) people._canonical[form] = names[target.GetValueOrDefault(key, key)];
        }

        return people;
    }

    /// <summary>An article's people under their canonical names; the same list when no name changes.</summary>
    public IReadOnlyList<ArticlePerson> Merge(IReadOnlyList<ArticlePerson> printed)
    {
        if (printed.All(person => _canonical[person.Name] == person.Name)) return printed;
        return [.. printed.GroupBy(person => _canonical[person.Name]).Select(static group => new ArticlePerson(
            group.Key,
            [.. group.SelectMany(static person => person.Surfaces).Distinct()],
            group.Min(static person => person.Line),
            [.. group.SelectMany(static person => person.Roles).Distinct()],
            group.Sum(static person => person.Count)))];
    }

    private static Dictionary<string, PersonTally> Count(IEnumerable<ArticlePeople> articles, Dictionary<string, Dictionary<string, int>> printed)
    {
        var tallies = new Dictionary<string, PersonTally>(StringComparer.Ordinal);
        var number = 0;
        foreach (var article in articles)
        {
            foreach (var person in article.Printed)
            {
                var key = CharacterFolding.Fold(person.Name);
                if (!tallies.TryGetValue(key, out var tally))
                {
                    tallies[key] = tally = new PersonTally(key);
                    printed[key] = new Dictionary<string, int>(StringComparer.Ordinal);
                }

                printed[key][person.Name] = printed[key].GetValueOrDefault(person.Name) + 1;
                tally.Add(number, person, article.First, article.Last);
            }

            number++;
        }

        return tallies;
    }

    private static PersonFacts FactsOf(string name, PersonTally tally, IReadOnlyList<string> evidence) =>
        new(name, tally.Surfaces(name), tally.RoleSpans(), tally.Articles.Count) { Evidence = evidence };

    private static string MostFrequent(Dictionary<string, int> forms) =>
        forms.OrderByDescending(static form => form.Value).ThenBy(static form => form.Key, StringComparer.Ordinal).First().Key;
}
