using SearchService.Engine.Matching.Expansion;

namespace SearchService.Engine.Queries;

/// <summary>Is this query one the engine takes on? Depth, leaves and every argument are checked before anything is looked up.</summary>
public static class QueryLimits
{
    /// <summary>Deepest nesting.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Most leaves; each term of a phrase counts.</summary>
    public const int MaximumLeaves = 4096;

    /// <summary>Most <c>*</c> in a wildcard pattern.</summary>
    public const int MaximumRuns = 8;

    /// <summary>Most look-alikes of a fuzzy term, over all its characters.</summary>
    public const int MaximumLookAlikes = 4096;

    /// <summary>Most terms a prefix, wildcard or fuzzy term may widen to.</summary>
    public const int MaximumExpansions = 16_384;

    /// <summary>Throws if the query is out of bounds.</summary>
    /// <exception cref="ArgumentException">What is out of bounds, and the bound.</exception>
    public static void Check(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var leaves = 0;
        Check(query, 1, ref leaves);
    }

    private static void Check(Query query, int depth, ref int leaves)
    {
        Require(depth <= MaximumDepth, $"the query is nested deeper than {MaximumDepth}");
        leaves += query switch { PhraseQuery phrase => phrase.Terms.Count, BooleanQuery or DisjunctionMaxQuery or BoostQuery or ConstantScoreQuery => 0, _ => 1 };
        Require(leaves <= MaximumLeaves, $"the query has more than {MaximumLeaves} leaves");
        CheckArguments(query);
        foreach (var inner in Inner(query)) Check(inner, depth + 1, ref leaves);
    }

    private static IEnumerable<Query> Inner(Query query) => query switch
    {
        BooleanQuery boolean => [.. boolean.Must, .. boolean.Should, .. boolean.MustNot, .. boolean.Filter],
        DisjunctionMaxQuery dismax => dismax.Alternatives,
        BoostQuery boost => [boost.Inner],
        ConstantScoreQuery constant => [constant.Inner],
        _ => [],
    };

    private static void CheckArguments(Query query)
    {
        switch (query)
        {
            case BooleanQuery boolean:
                Require(boolean.MinimumShould >= 0, "MinimumShould is negative");
                break;
            case DisjunctionMaxQuery dismax:
                Require(dismax.TieBreaker is >= 0 and <= 1, "the tie breaker is not within 0 and 1");
                break;
            case BoostQuery boost:
                Require(float.IsFinite(boost.Factor) && boost.Factor >= 0, "the boost is negative or not finite");
                break;
            case ConstantScoreQuery constant:
                Require(float.IsFinite(constant.Score) && constant.Score >= 0, "the constant score is negative or not finite");
                break;
            case PhraseQuery phrase:
                CheckPhrase(phrase);
                break;
            case PrefixQuery prefix:
                Require(prefix.Prefix.Length > 0, "the prefix is empty");
                CheckExpansions(prefix.MaxExpansions);
                break;
            case WildcardQuery wildcard:
                Require(wildcard.Pattern.Length > 0 && wildcard.Pattern[0] is not ('*' or '?'), "a pattern must begin with a literal");
                Require(wildcard.Pattern.AsSpan().Count('*') <= MaximumRuns, $"the pattern has more than {MaximumRuns} *");
                Require(WildcardAutomaton.PlacesOf(wildcard.Pattern) <= TermAutomaton.MostPlaces, $"the pattern has more than {TermAutomaton.MostPlaces} characters behind its literal beginning");
                CheckExpansions(wildcard.MaxExpansions);
                break;
            case FuzzyQuery fuzzy:
                Require(fuzzy.Term.Length > 0 && fuzzy.Term.EnumerateRunes().Count() <= TermAutomaton.MostPlaces, $"the term is empty or longer than {TermAutomaton.MostPlaces} characters");
                Require(fuzzy.PrefixLength is >= 0 and <= TermAutomaton.MostPlaces, $"PrefixLength is not within 0 and {TermAutomaton.MostPlaces}");
                Require(fuzzy.LookAlikes.Sum(static alike => (long)alike.Length) <= MaximumLookAlikes, $"there are more than {MaximumLookAlikes} look-alikes");
                CheckExpansions(fuzzy.MaxExpansions);
                break;
        }
    }

    private static void CheckPhrase(PhraseQuery phrase)
    {
        Require(phrase.Terms.Count > 0, "the phrase has no terms");
        Require(phrase.Slop is >= 0 and <= 1_000_000, "the slop is negative or above 1,000,000");
        for (var i = 1; i < phrase.Terms.Count; i++)
        {
            Require(phrase.Terms[i].Position >= phrase.Terms[i - 1].Position, "the positions of the phrase do not ascend");
        }

        var spread = (long)phrase.Terms[^1].Position - phrase.Terms[0].Position;
        Require(spread <= 1_000_000, "the phrase spans more than 1,000,000 positions");
    }

    private static void CheckExpansions(int expansions) =>
        Require(expansions is >= 1 and <= MaximumExpansions, $"MaxExpansions is not within 1 and {MaximumExpansions}");

    private static void Require(bool holds, string problem)
    {
        if (!holds) throw new ArgumentException(problem + ".");
    }
}
