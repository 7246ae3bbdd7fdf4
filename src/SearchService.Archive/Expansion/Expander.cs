using SearchService.Archive.Engines;
using SearchService.Archive.Expansion.Offices;
using SearchService.Archive.Expansion.Spelling;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Expansion;

/// <summary>In which other wordings may the archive print what was typed?</summary>
/// <remarks>
/// Only plain words are widened, never phrases, other fields than titles, or what NOT excludes; each by at most <see cref="MostPerLeaf"/> alternatives, every one of which stands
/// in the archive. Thread-safe as long as the snapshot lives; made once per generation.
/// </remarks>
internal sealed class Expander
{
    private const int MostLeaves = 16;
    private const int MostPerLeaf = 32;
    private const int MostSynonyms = 4;
    private const float Less = 0.9f;
    private readonly IndexedTexts _texts;
    private readonly QuestionQueries _queries;
    private readonly KnownPeople _people;
    private readonly Abbreviations _abbreviations;
    private readonly Misspellings _misspellings;
    private readonly Lazy<SynonymTable> _synonyms;
    private readonly Lazy<SpelledTitles> _titles;
    private readonly NearWordings _near;
    private readonly KeptWordings _kept;

    /// <summary>The wordings of one generation.</summary>
    public Expander(IArchiveSnapshot snapshot, KnownNames known, QuestionQueries queries)
    {
        _texts = new IndexedTexts(snapshot);
        _kept = new KeptWordings(_texts);
        _queries = queries;
        _people = known.People;
        _abbreviations = new Abbreviations(_texts);
        _misspellings = new Misspellings(_texts);
        _synonyms = new Lazy<SynonymTable>(() => SynonymLists.Of(snapshot));
        _near = new NearWordings(_texts, _synonyms);
        _titles = new Lazy<SpelledTitles>(() => new SpelledTitles(known.Issues.All));
    }

    /// <summary>Other wordings that are looked for together with the typed one.</summary>
    public LeafAlternatives Widen(QuerySyntax? root, Expansions ways) => Of(root, leaf => _kept.Of((leaf, ways), () => Wordings(leaf, ways)));

    /// <summary>What was probably meant by those words that find nothing.</summary>
    public LeafAlternatives Correct(QuerySyntax? root, Expansions ways) =>
        ways.HasFlag(Expansions.Typo) ? Of(root, leaf => Finds(leaf, isLoose: false) ? [] : Corrections(leaf, ways)) : LeafAlternatives.None;

    /// <summary>What was probably meant by each plain word, whether it finds something or not.</summary>
    public LeafAlternatives Meant(QuerySyntax? root) => Of(root, leaf => Corrections(leaf, Expansions.Typo));

    /// <summary>Do these letters spell something in a title and stand for nothing themselves?</summary>
    public bool IsSpelled(string letters) => _texts.Documents > 0 && _titles.Value.Find(letters).Count > 0 && _texts.CountOf(letters) == 0;

    /// <summary>Words of the archive that mean the same as a word, or nearly.</summary>
    public IReadOnlyList<Alternative> Near(string word, Expansions ways) => _texts.Documents == 0 ? [] : _near.Of(word, ways);

    private LeafAlternatives Of(QuerySyntax? root, Func<string, IReadOnlyList<Alternative>> wordings)
    {
        if (_texts.Documents == 0) return LeafAlternatives.None;
        var leaves = new Dictionary<string, IReadOnlyList<Alternative>>(StringComparer.Ordinal);
        foreach (var leaf in Words(root, null).Distinct(StringComparer.Ordinal).Take(MostLeaves))
        {
            if (wordings(leaf) is { Count: > 0 } found) leaves[leaf] = found;
        }

        return leaves.Count == 0 ? LeafAlternatives.None : new LeafAlternatives(leaves);
    }

    private List<Alternative> Wordings(string leaf, Expansions ways)
    {
        var text = NameKey.Of(leaf);
        var found = new List<Alternative>();
        if (ways.HasFlag(Expansions.Pinyin) && text.Any(char.IsAsciiLetterLower)) found.AddRange(Spelled(leaf, text));
        if (IsLatin(text)) return found;
        if (ways.HasFlag(Expansions.Abbreviation)) found.AddRange(Replaced(SynonymLists.Offices, leaf, Alternative.OfficeReason).Concat(Offices(leaf, text)));
        if (ways.HasFlag(Expansions.Synonym)) found.AddRange(Replaced(_synonyms.Value, leaf, Alternative.SynonymReason));

        return [.. found.DistinctBy(alternative => alternative.Text).Where(alternative => alternative.Text != text).Take(MostPerLeaf)];
    }

    private IEnumerable<Alternative> Replaced(SynonymTable table, string leaf, string reason) =>
        table.Replace(leaf).Where(other => IsThere(other.Text)).Select((other, rank) => new Alternative(other.Text, other.From, other.To, reason, MathF.Pow(Less, rank)));

    /// <summary>What was probably meant; where that is printed in other words only, these.</summary>
    private List<Alternative> Corrections(string leaf, Expansions ways)
    {
        var names = _texts.CountOf(leaf) == 0 ? SimilarNames.Of(_people, leaf) : [];
        if (names.Count > 0) return [names[0]];
        var corrected = _misspellings.Of(leaf, text => Finds(text, isLoose: true), text => Synonyms(text, ways).Count > 0);
        return [.. corrected.SelectMany(meant => Finds(meant.Text, isLoose: true)
            ? [meant]
            : Synonyms(meant.Text, ways).Select(other => new Alternative(other.Text, $"{meant.From}、{other.From}", $"{meant.To}、{other.To}", $"{meant.Reason}、同义词", meant.Weight)))];
    }

    private List<(string Text, string From, string To)> Synonyms(string text, Expansions ways) =>
        ways.HasFlag(Expansions.Synonym) ? [.. _synonyms.Value.Replace(text, MostSynonyms).Where(other => Finds(other.Text, isLoose: true))] : [];

    /// <summary>What letters spell; where they stand for something themselves (app, 4g网络), only what they spell in full.</summary>
    private IEnumerable<Alternative> Spelled(string leaf, string text)
    {
        var (found, reason) = (IsLatin(text) ? _titles.Value.Find(leaf) : [], "拼音");
        if (found.Count == 0 && _people.FindSpelled(leaf).Count == 0 && _texts.CountOf(text) == 0)
            (found, reason) = text.All(char.IsAsciiLetterLower) ? (Initials(text), "拼音首字母") : (_titles.Value.FindMixed(text), "拼音");
        return found.Select((title, rank) => new Alternative(title, leaf, title, reason, MathF.Pow(Less, rank)));
    }

    private IReadOnlyList<string> Initials(string letters) => _people.FindInitials(letters) is { Count: > 0 } people ? people : _titles.Value.FindInitials(letters);

    /// <summary>Other forms of an office that is the leaf or a part of it.</summary>
    private IEnumerable<Alternative> Offices(string leaf, string text)
    {
        var whole = _abbreviations.Of(text);
        if (whole.Count > 0) return whole.Select((form, rank) => new Alternative(form, text, form, Alternative.OfficeReason, MathF.Pow(Less, rank)));
        return _queries.Read(leaf).Parts.Select(part => NameKey.Of(part.Text)).Where(part => part.Length > 2 && part != text && text.Contains(part, StringComparison.Ordinal))
            .SelectMany(part => _abbreviations.Of(part).Select((form, rank) =>
                new Alternative(text.Replace(part, form, StringComparison.Ordinal), part, form, Alternative.OfficeReason, MathF.Pow(Less, rank))));
    }

    private bool IsThere(string text) => _texts.Bound(PhraseCover.Of(text)) > 0 || _queries.Read(text).Parts is { Count: > 1 } parts && parts.All(part => _texts.Bound(part.Cover) > 0);

    private bool Finds(string text, bool isLoose) => _texts.CountOf(_queries.Plain(text, isLoose)) > 0;

    private static bool IsLatin(string text) => text.Length > 2 && text.All(unit => char.IsAsciiLetterLower(unit) || unit is '\'' or '-');

    private static IEnumerable<string> Words(QuerySyntax? node, QueryScope? scope) => node switch
    {
        GroupSyntax group => group.Parts.SelectMany(part => Words(part, scope)),
        ScopedSyntax scoped => Words(scoped.Inner, scoped.Scope),
        WordSyntax word when scope is null or QueryScope.Title => [word.Text],
        _ => [],
    };
}
