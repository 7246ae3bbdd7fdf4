using System.Diagnostics;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Search.Building;

/// <summary>Which engine query is this tree of the query language? The shape stays as written; only leaves are widened.</summary>
/// <param name="known">The archive's names.</param>
/// <param name="leaves">How leaves become queries.</param>
/// <param name="isLoose">Whether the two words of a compound may stand anywhere.</param>
/// <param name="wider">Other wordings of its leaves; what NOT excludes has none.</param>
internal sealed class TreeQueries(KnownNames known, LeafQueries leaves, bool isLoose, LeafAlternatives? wider = null)
{
    private const int MostPrefixTerms = 1024;
    private const int MostNearLeaves = 4;
    private readonly LeafReader _reader = new(known.InWords);

    /// <summary>The query of a tree.</summary>
    public ArchiveQuery Build(QuerySyntax node, QueryScope? scope = null) => node switch
    {
        AndSyntax all => All(all.Parts, scope),
        OrSyntax any => new CombinedQuery { Should = [.. any.Parts.Select(part => Build(part, scope))], MinimumShould = 1 },
        NotSyntax not => new CombinedQuery { Filter = [new EverythingQuery()], MustNot = [Excluded(not, scope)] },
        ScopedSyntax scoped => Build(scoped.Inner, scoped.Scope),
        DateSyntax date => Unscored(FilterQueries.Event(date.Days)),
        WordSyntax word => Leaf(word.Text, scope, isExact: false),
        PhraseSyntax { Slop: { } slop } phrase => Sloppy(phrase.Text, slop, scope),
        PhraseSyntax phrase => Leaf(phrase.Text, scope, isExact: true),
        PrefixSyntax prefix => Prefix(prefix.Text, scope),
        _ => throw new UnreachableException(),
    };

    /// <summary>All of these parts.</summary>
    public CombinedQuery All(IReadOnlyList<QuerySyntax> parts, QueryScope? scope = null)
    {
        var isFilter = parts.ToLookup(IsFilter);
        var scored = isFilter[false].Where(part => part is not NotSyntax).ToList();
        var words = scope is null or QueryScope.Title ? scored.OfType<WordSyntax>().Select(word => Read(word.Text)).ToList() : [];
        return new CombinedQuery
        {
            Must = [.. scored.Select(part => Build(part, scope))],
            Should = words.Count is > 1 and <= MostNearLeaves && !leaves.IsLean ? [new Weighted(leaves.Near(words), leaves.Profile.Near)] : [],
            MustNot = [.. isFilter[false].OfType<NotSyntax>().Select(not => Excluded(not, scope))],
            Filter = [.. isFilter[true].Select(part => Build(part, scope)), .. scored.Count == 0 ? new[] { new EverythingQuery() } : []],
        };
    }

    /// <summary>Takes a leaf apart.</summary>
    public LeafText Read(string text) => _reader.Read(text, leaves.Profile);

    private static bool IsFilter(QuerySyntax part) => part is DateSyntax or ScopedSyntax { Scope: QueryScope.Section or QueryScope.Issue };

    private ArchiveQuery Leaf(string text, QueryScope? scope, bool isExact) => scope switch
    {
        null when isExact => leaves.Exact(Read(text), ArchiveField.BodyCharacters),
        null => Widened(text, scope, leaf => leaves.Plain(leaf, isLoose)),
        QueryScope.Title when isExact => leaves.Exact(Read(text), ArchiveField.TitleCharacters),
        QueryScope.Title => Widened(text, scope, leaves.InTitle),
        QueryScope.Person => Person(text),
        QueryScope.Section => Unscored(FilterQueries.Section(text, known)),
        _ => Unscored(FilterQueries.Issue(text, known)),
    };

    private ArchiveQuery Widened(string text, QueryScope? scope, Func<LeafText, ArchiveQuery> query)
    {
        if (wider is null || wider.Of(text) is not { Count: > 0 } others) return query(Read(text));
        // An office is its whole name: 建设 and 局 somewhere in an article are none.
        var whole = NameKey.Of(text);
        ArchiveQuery Exact(string name) => leaves.Exact(Read(name), scope is QueryScope.Title ? ArchiveField.TitleCharacters : ArchiveField.BodyCharacters);
        return leaves.Widened(
            others.Any(other => other.IsOffice && other.From == whole) ? Exact(text) : query(Read(text)),
            [.. others.Select(other => (Other(other), other.Weight))], known.Articles);

        ArchiveQuery Other(Alternative other)
        {
            if (other.IsOffice && other.From == whole) return Exact(other.Text);
            var leaf = Read(other.Text);
            return other.IsSynonym && scope is null && leaf.Parts is [{ People.Count: 0 }] ? leaves.Word(leaf) : query(leaf);
        }
    }

    private ArchiveQuery Excluded(NotSyntax not, QueryScope? scope) => new TreeQueries(known, leaves, isLoose).Build(not.Inner, scope);

    private ArchiveQuery Person(string text)
    {
        var names = known.People.Find(text);
        if (names.Count > 0) return leaves.OnPeople(names);
        return known.People.HasLonger(text) ? new NothingQuery() : leaves.Exact(Read(text), ArchiveField.BodyCharacters);
    }

    private ArchiveQuery Sloppy(string text, int slop, QueryScope? scope)
    {
        if (scope is not (null or QueryScope.Title)) return Leaf(text, scope, isExact: true);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Read).Where(word => word.Cover.Count > 0).ToList();
        if (words.Count == 1) words = [.. words[0].Parts.Select(part => Read(part.Text))];
        return leaves.Close(words, slop, scope is null ? ArchiveField.BodyCharacters : ArchiveField.TitleCharacters);
    }

    private ArchiveQuery Prefix(string text, QueryScope? scope)
    {
        if (scope is QueryScope.Person) return new Constant(new PrefixMatch(ArchiveField.Person, NameKey.Of(text), MostPrefixTerms), leaves.Profile.Prefix);
        if (scope is QueryScope.Section or QueryScope.Issue) return Leaf(text, scope, isExact: true);
        var prefix = NameKey.Of(text);
        var alternatives = new List<ArchiveQuery> { new PrefixMatch(ArchiveField.Title, prefix, MostPrefixTerms), new PrefixMatch(ArchiveField.Subtitle, prefix, MostPrefixTerms) };
        if (scope is null) alternatives.Add(new PrefixMatch(ArchiveField.Body, prefix, MostPrefixTerms));
        // Words are where the dictionary sees them; a reader sees the characters.
        var characters = scope is null ? ArchiveField.BodyCharacters : ArchiveField.TitleCharacters;
        if (!char.IsAscii(prefix[^1])) alternatives.Add(PhraseCover.Match(characters, PhraseCover.Of(text)));
        return new BestOf([.. alternatives.Select(alternative => new Constant(alternative, leaves.Profile.Prefix))], leaves.Profile.OtherFields);
    }

    private static Constant Unscored(ArchiveQuery query) => new(query, 0);
}
