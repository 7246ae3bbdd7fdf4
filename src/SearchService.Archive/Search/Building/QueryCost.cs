using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Search.Building;

/// <summary>How much work is a query to an engine? Engines take a bounded number of terms.</summary>
internal static class QueryCost
{
    /// <summary>Most terms that a query may have, with room for filters below the engine's 4,096.</summary>
    public const int Most = 3000;

    /// <summary>Terms to look up, each term of a phrase counted.</summary>
    public static int Of(ArchiveQuery query) => query switch
    {
        PhraseMatch phrase => phrase.Terms.Count,
        CombinedQuery combined => combined.Must.Sum(Of) + combined.Should.Sum(Of) + combined.MustNot.Sum(Of) + combined.Filter.Sum(Of),
        BestOf best => best.Alternatives.Sum(Of),
        Weighted weighted => Of(weighted.Inner),
        Constant constant => Of(constant.Inner),
        _ => 1,
    };
}
