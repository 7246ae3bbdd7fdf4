using System.Diagnostics;
using SearchService.Archive.Engines.Queries;
using SearchService.Engine.Collecting;
using SearchService.Engine.Queries;

namespace SearchService.Archive.Engines.Embedded;

/// <summary>How is the archive's query said in the embedded engine's words?</summary>
internal static class EmbeddedQueries
{
    /// <summary>The whole request.</summary>
    public static SearchRequest Translate(ArchiveRequest request) => new(Translate(request.Query))
    {
        Limit = request.Limit,
        Offset = request.Offset,
        Sort = request.NewestFirst is { } newestFirst ? new ColumnSort(ArchiveSchema.NameOf(ArchiveField.SortDay), newestFirst) : null,
        Facets = [.. request.Facets.Select(static facet => new FacetRequest(ArchiveSchema.NameOf(facet.Field), facet.Limit))],
        TimeLimitMs = request.TimeLimitMs,
    };

    /// <summary>One query tree.</summary>
    public static Query Translate(ArchiveQuery query) => query switch
    {
        EverythingQuery => new MatchAllQuery(),
        NothingQuery => new MatchNoneQuery(),
        TermMatch term => new TermQuery(ArchiveSchema.NameOf(term.Field), term.Term),
        PhraseMatch { Terms: [var only] } phrase => new TermQuery(ArchiveSchema.NameOf(phrase.Field), only.Term),
        PhraseMatch phrase => new PhraseQuery(ArchiveSchema.NameOf(phrase.Field), phrase.Terms, phrase.Slop),
        PrefixMatch prefix => new PrefixQuery(ArchiveSchema.NameOf(prefix.Field), prefix.Prefix, prefix.MostTerms),
        RangeMatch range => new RangeQuery(ArchiveSchema.NameOf(range.Field), range.Minimum, range.Maximum),
        CombinedQuery combined => new BooleanQuery
        {
            Must = TranslateAll(combined.Must),
            Should = TranslateAll(combined.Should),
            MustNot = TranslateAll(combined.MustNot),
            Filter = TranslateAll(combined.Filter),
            MinimumShould = combined.MinimumShould,
        },
        BestOf best => new DisjunctionMaxQuery(TranslateAll(best.Alternatives), best.TieBreaker),
        Weighted weighted => new BoostQuery(Translate(weighted.Inner), weighted.Factor),
        Constant constant => new ConstantScoreQuery(Translate(constant.Inner), constant.Score),
        _ => throw new UnreachableException($"No embedded form of {query.GetType().Name}."),
    };

    private static Query[] TranslateAll(IReadOnlyList<ArchiveQuery> queries) => [.. queries.Select(Translate)];
}
