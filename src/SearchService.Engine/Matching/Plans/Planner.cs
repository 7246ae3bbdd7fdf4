using System.Diagnostics;
using SearchService.Engine.Matching.Expansion;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Queries;

namespace SearchService.Engine.Matching.Plans;

/// <summary>Turns a query tree into a plan over one snapshot. Boosts travel down to the leaves, as in Apache Lucene.</summary>
internal sealed class Planner(SnapshotStatistics statistics, SearchClock clock)
{
    // Most queries have a few terms, which are compared faster than they are hashed.
    private const int MostCompared = 8;

    private readonly List<(string Field, string Term, TermOccurrences Occurrences)> _first = [];
    private Dictionary<(string Field, string Term), TermOccurrences>? _more;
    private int _expansionsCut;

    /// <summary>Plans a checked query; scores are multiplied by <paramref name="boost"/>.</summary>
    public Plan Plan(Query query, float boost = 1) => query switch
    {
        TermQuery term => PlanTerm(term, boost),
        PhraseQuery phrase => PlanPhrase(phrase, boost),
        BooleanQuery boolean => PlanBoolean(boolean, boost),
        DisjunctionMaxQuery dismax => new DismaxPlan(PlanAll(dismax.Alternatives, boost), dismax.TieBreaker),
        BoostQuery boosted => Plan(boosted.Inner, boost * boosted.Factor),
        ConstantScoreQuery constant => new ConstantPlan(Plan(constant.Inner), boost * constant.Score),
        RangeQuery range => new ConstantPlan(new RangePlan(range), boost),
        PrefixQuery prefix => new ConstantPlan(PlanPrefix(prefix), boost),
        WildcardQuery wildcard => new ConstantPlan(PlanWildcard(wildcard), boost),
        FuzzyQuery fuzzy => PlanFuzzy(fuzzy, boost),
        MatchAllQuery => new AllPlan(boost),
        MatchNoneQuery => new NonePlan(),
        _ => throw new UnreachableException("no plan for " + query.GetType().Name),
    };

    private List<Plan> PlanAll(IReadOnlyList<Query> queries, float boost)
    {
        var plans = new List<Plan>(queries.Count);
        foreach (var query in queries) plans.Add(Plan(query, boost));
        return plans;
    }

    private List<Plan> PlanFilters(IReadOnlyList<Query> queries)
    {
        var plans = new List<Plan>(queries.Count);
        foreach (var query in queries)
        {
            var cutBefore = _expansionsCut;
            var plan = Plan(query);
            plans.Add(plan is NonePlan or AllPlan || _expansionsCut > cutBefore ? plan : new FilterPlan(query, plan));
        }

        return plans;
    }

    private Plan PlanTerm(TermQuery query, float boost)
    {
        var occurrences = Find(query.Field, query.Term);
        if (occurrences.DocumentFrequency == 0) return new NonePlan();
        var field = statistics.Field(query.Field);
        return new TermPlan(query, occurrences, new TermWeight(field, field.InverseDocumentFrequency(occurrences.DocumentFrequency), boost));
    }

    private Plan PlanPhrase(PhraseQuery query, float boost)
    {
        if (query.Terms.Count == 1) return PlanTerm(new TermQuery(query.Field, query.Terms[0].Term), boost);
        var field = statistics.Field(query.Field);
        var occurrences = new TermOccurrences[query.Terms.Count];
        var idf = 0.0;
        for (var i = 0; i < occurrences.Length; i++)
        {
            occurrences[i] = Find(query.Field, query.Terms[i].Term);
            if (occurrences[i].DocumentFrequency == 0) return new NonePlan();
            idf += field.InverseDocumentFrequency(occurrences[i].DocumentFrequency);
        }

        return new PhrasePlan(query, occurrences, new TermWeight(field, (float)idf, boost));
    }

    private Plan PlanBoolean(BooleanQuery query, float boost)
    {
        var needsNothing = query.Must.Count + query.Filter.Count == 0;
        if (needsNothing && query.Should.Count == 0) return new NonePlan();
        var minimumShould = Math.Max(query.MinimumShould, needsNothing ? 1 : 0);
        if (minimumShould > query.Should.Count) return new NonePlan();
        var parts = new BooleanParts(
            PlanAll(query.Must, boost), PlanAll(query.Should, boost), PlanFilters(query.Filter), PlanFilters(query.MustNot), minimumShould);
        return new BooleanPlan(Flatten(parts));
    }

    // A boolean query that only filters another is one with it: so the scored parts are seen side by side.
    private static BooleanParts Flatten(BooleanParts outer)
    {
        if (outer.Must is not [BooleanPlan { Parts: var inner }] || outer.Should.Count > 0) return outer;
        return inner with { Filter = [.. outer.Filter, .. inner.Filter], MustNot = [.. outer.MustNot, .. inner.MustNot] };
    }

    private Plan PlanPrefix(PrefixQuery query) =>
        PlanExpanded($"{query.Field}:{query.Prefix}*", Expand(query.Field, WildcardAutomaton.StartingWith(query.Prefix), query.MaxExpansions));

    private Plan PlanWildcard(WildcardQuery query) =>
        PlanExpanded($"{query.Field}:{query.Pattern}", Expand(query.Field, WildcardAutomaton.Parse(query.Pattern), query.MaxExpansions));

    // Terms equally near are one alternative; a document is worth its nearest.
    private Plan PlanFuzzy(FuzzyQuery query, float boost)
    {
        var groups = Expand(query.Field, new OneEditAutomaton(query), query.MaxExpansions).GroupBy(static term => term.Cost);
        List<Plan> alternatives = [.. groups.Select(group => new ConstantPlan(PlanExpanded($"{query.Field}:{query.Term}~{group.Key}", [.. group]), boost * NearnessOf(group.Key)))];
        return alternatives.Count switch { 0 => new NonePlan(), 1 => alternatives[0], _ => new DismaxPlan(alternatives, 0) };
    }

    private static float NearnessOf(int cost) => cost switch { 0 => 1, OneEditAutomaton.AlikeCost => FuzzyQuery.AlikeScore, _ => FuzzyQuery.EditScore };

    private IReadOnlyList<ExpandedTerm> Expand(string field, TermAutomaton automaton, int limit)
    {
        var (terms, isCut) = new TermExpander(statistics, clock).Expand(field, automaton, limit);
        if (isCut) _expansionsCut++;
        return terms;
    }

    private static Plan PlanExpanded(string description, IReadOnlyList<ExpandedTerm> terms) =>
        terms.Count == 0 ? new NonePlan() : new ExpandedPlan(description, [.. terms.Select(static term => term.Occurrences)]);

    private TermOccurrences Find(string field, string term)
    {
        foreach (var first in _first)
        {
            if (first.Term == term && first.Field == field) return first.Occurrences;
        }

        if (_first.Count == MostCompared) return FindMore(field, term);
        var found = statistics.Find(field, term);
        _first.Add((field, term, found));
        return found;
    }

    private TermOccurrences FindMore(string field, string term)
    {
        _more ??= [];
        if (_more.TryGetValue((field, term), out var known)) return known;
        return _more[(field, term)] = statistics.Find(field, term);
    }
}
