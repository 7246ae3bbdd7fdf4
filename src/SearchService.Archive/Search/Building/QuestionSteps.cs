using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Building.Relaxing;
using SearchService.Archive.Search.Building.Weighing;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Search.Building;

/// <summary>In which order is less and less of a question asked for?</summary>
/// <remarks>
/// Steps: all words, the two words of a compound close together · with words that find nothing corrected · what the words mean, weighed passage by passage (<see cref="WeighedSteps"/>), and that
/// without a date found among the words. Where that is not asked for, or more than plain words: the words of a compound anywhere · most of the words or words
/// near them (<see cref="RelaxedShares"/>) · the last two without a date. Phrases, fields, NOT and the other parameters are never given up.
/// </remarks>
internal sealed class QuestionSteps
{
    private readonly KnownNames _known;
    private readonly IndexedTexts? _texts;
    private readonly QuerySyntax _root;
    private readonly List<ArchiveQuery> _filters;
    private readonly Wording _wording;
    private readonly LeafQueries _leaves;
    private LeafAlternatives _wider;
    private bool _hasDates;

    public QuestionSteps(KnownNames known, RankingProfile profile, IndexedTexts? texts, QuerySyntax root, (List<ArchiveQuery> Filters, Wording Wording) asked)
    {
        (_known, _texts, _root) = (known, texts, root);
        (_filters, _wording) = asked;
        _wider = _wording.Wider;
        _leaves = new LeafQueries(profile, IsLean: false);
        if (QueryCost.Of(new TreeQueries(known, _leaves, isLoose: false, _wider).Build(root)) <= QueryCost.Most) return;
        _leaves = _leaves with { IsLean = true };
        _wider = LeafAlternatives.None;
    }

    /// <summary>The steps, each made only when asked for; at least one.</summary>
    /// <param name="dates">The dates found among the words; empty without any.</param>
    public IEnumerable<QueryStep> All(ArchiveQuery[] dates)
    {
        _hasDates = dates.Length > 0;
        List<ArchiveQuery> dated = [.. _filters, .. dates];
        yield return Step(isLoose: false, dated, isRelaxed: false, "全部词语");

        var isCorrected = false;
        if (!_leaves.IsLean && _wording.Corrections() is { IsEmpty: false } corrections)
        {
            isCorrected = true;
            _wider = _wider.With(corrections);
            yield return Step(isLoose: false, dated, isRelaxed: false, "换用形近字、同音字");
        }

        if (!isCorrected && IsByMeaning)
        {
            if (Weighed(dated) is { } meant) yield return meant;
            if (dates.Length > 0)
            {
                yield return Step(isLoose: false, _filters, isRelaxed: true, "全部词语" + Undated(_filters));
                if (Weighed(_filters) is { } anytime) yield return anytime;
            }

            yield break;
        }

        var trees = new TreeQueries(_known, _leaves, isLoose: true, _wider);
        if (isCorrected || Words(trees).Exists(word => word.IsCompound)) yield return Step(isLoose: true, dated, isRelaxed: true, "全部词语，不必相邻");
        if (Less(dated, Enough.Most) is { } most) yield return most;
        if (dates.Length > 0)
        {
            yield return Step(isLoose: true, _filters, isRelaxed: true, "全部词语" + Undated(_filters));
            if (Less(_filters, Enough.Most) is { } undated) yield return undated;
        }

        if (Less(_filters, Enough.Anything) is { } least) yield return least;
    }

    private bool IsByMeaning => _texts is { Documents: > 0 } && _wording.IsByMeaning && !_leaves.IsLean && Parts.All(static part => part is WordSyntax word && !NameKey.Of(word.Text).Any(char.IsAsciiLetter)) && !Words(Loose).Exists(NamesSomebody);

    private TreeQueries Loose => new(_known, _leaves, isLoose: true, _wider);

    // Whoever names a day looks something up: half of it is nothing to him.
    private bool IsDated(List<ArchiveQuery> filters) => filters.Count > _filters.Count;

    private string Undated(List<ArchiveQuery> filters) => _hasDates && !IsDated(filters) ? "，不限日期" : "";

    private List<LeafText> Words(TreeQueries trees) => [.. Parts.OfType<WordSyntax>().Select(word => trees.Read(word.Text))];

    private static bool NamesSomebody(LeafText word) => word.Parts.Any(static part => part.People.Count > 0);

    private IReadOnlyList<QuerySyntax> Parts => _root is AndSyntax all ? all.Parts : [_root];

    private QueryStep Step(bool isLoose, List<ArchiveQuery> filters, bool isRelaxed, string way)
    {
        var query = new TreeQueries(_known, _leaves, isLoose, _wider).Build(_root);
        if (_texts is not null && !_leaves.IsLean) query = new OwnOffices(_known.Issues, _texts).Prefer(query, Parts.OfType<WordSyntax>().Select(static word => word.Text));
        return new QueryStep(QuestionQueries.Filtered([query], filters), isRelaxed, way) { Alternatives = _wider, Further = () => IsDated(filters) ? null : Less(filters, Enough.Behind, query) };
    }

    private QueryStep? Weighed(List<ArchiveQuery> filters)
    {
        var trees = Loose;
        var words = Words(trees);
        var found = new StricterReadings(_leaves, trees, _wording, _texts!).Of(_root, words, filters);
        var step = new WeighedSteps(_texts!, _wording).Of(words, filters, found);
        // Most of the words themselves are evidence enough, if not for their order.
        return step is null && found == FoundBy.MostWords ? Less(filters, Enough.Most) : step is null ? null : step with { Way = step.Way + Undated(filters) };
    }

    /// <summary>Most of the words, or words near them; behind what a stricter query finds, where there is one. Null when nothing less than all words is enough.</summary>
    private QueryStep? Less(List<ArchiveQuery> filters, Enough enough, ArchiveQuery? first = null)
    {
        var trees = new TreeQueries(_known, _leaves, isLoose: true, _wider);
        // Behind articles about somebody, those without him are nothing to whoever named him.
        var (words, rest) = (Words(trees), Parts.Where(part => part is not WordSyntax word || (enough == Enough.Behind && NamesSomebody(trees.Read(word.Text)))).ToList());
        if (enough == Enough.Behind) words.RemoveAll(NamesSomebody);
        var shares = new RelaxedShares(_leaves, trees, _wording, _wider, _texts);
        if (enough == Enough.Anything && shares.IsForeign(words)) return null;
        if (shares.Of(words, rest.Count > 0 ? [trees.All(rest)] : [], enough) is not { } most) return null;
        var query = first is null ? most : _leaves.Widened(first, [(most, 1)], _known.Articles);
        return QueryCost.Of(query) > QueryCost.Most
            ? null
            : new QueryStep(QuestionQueries.Filtered([query], filters), IsRelaxed: true, (enough == Enough.Anything ? "部分词语和近义词" : "大部分词语和近义词") + Undated(filters))
            {
                Alternatives = shares.Alternatives,
                Further = () => enough == Enough.Most && !IsDated(filters) ? Less(filters, Enough.Behind, most) : null,
            };
    }
}
