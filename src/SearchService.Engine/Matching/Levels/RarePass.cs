using SearchService.Engine.Matching.Blocks;

namespace SearchService.Engine.Matching.Levels;

/// <summary>The best documents of a rare term, frequent ones looked at by their levels first.</summary>
/// <param name="parts">The clauses.</param>
/// <param name="lead">The rare term.</param>
/// <param name="excluded">Rare terms whose documents have been looked at already.</param>
/// <param name="best">The best so far.</param>
/// <param name="clock">What ends the walk early.</param>
internal sealed class RarePass(LevelParts parts, ScoredTerm lead, ScoredTerm[] excluded, BestSoFar best, SearchClock clock)
    : BlockWalk(lead, Rest(parts, lead, excluded), best, clock)
{
    private readonly ScoredTerm[] _required = [.. parts.RareRequired.Where(term => term != lead)];
    private readonly ScoredTerm[] _added = [.. parts.RareOptional.Where(term => term != lead && !excluded.Contains(term))];
    private readonly double[] _scores = new double[parts.Slots];
    private readonly int[] _levels = new int[parts.Frequent.Length];
    private readonly double _rest = RestOfRare(parts, lead, excluded);

    /// <inheritdoc/>
    protected override void Look(int doc, int frequency)
    {
        var own = Lead.Score(doc, frequency);
        var bound = own + _rest;
        if (!TryLevels(doc, ref bound) || !Best.CanEnter(bound, doc) || !HasAll(doc) || !Passes(doc)) return;
        Array.Clear(_scores);
        _scores[Lead.Slot] = own;
        if (AddRare(_required, doc, ref bound) && AddRare(_added, doc, ref bound) && AddFrequent(doc, ref bound)) Best.Offer(doc, parts.Total(_scores));
    }

    private bool TryLevels(int doc, ref double bound)
    {
        for (var i = 0; i < _levels.Length; i++)
        {
            var level = parts.Frequent[i].Levels.Level(doc);
            if (level == 0 && i < parts.FrequentRequired) return false;
            bound += parts.Frequent[i].Bound(level);
            _levels[i] = level;
        }

        return true;
    }

    private bool HasAll(int doc)
    {
        foreach (var term in _required)
        {
            if (!term.Blocks.Has(doc)) return false;
        }

        foreach (var term in excluded)
        {
            if (term.Blocks.Has(doc)) return false;
        }

        return true;
    }

    private bool Passes(int doc) => (parts.Mask(doc / TermLevels.GroupLength) >> (doc % TermLevels.GroupLength) & 1) != 0 && Best.Passes(doc, []);

    private bool AddRare(ScoredTerm[] terms, int doc, ref double bound)
    {
        foreach (var term in terms)
        {
            var frequency = term.Blocks.Frequency(doc);
            var score = frequency == 0 ? 0f : term.Score(doc, frequency);
            _scores[term.Slot] = score;
            bound += (double)score - term.Best;
            if (!Best.CanEnter(bound, doc)) return false;
        }

        return true;
    }

    private bool AddFrequent(int doc, ref double bound)
    {
        for (var i = 0; i < _levels.Length; i++)
        {
            if (_levels[i] == 0) continue;
            var score = (double)parts.Frequent[i].Score(doc);
            _scores[parts.Frequent[i].Slot] = score;
            bound += score - parts.Frequent[i].Bound(_levels[i]);
            if (!Best.CanEnter(bound, doc)) return false;
        }

        return true;
    }

    private static double Rest(LevelParts parts, ScoredTerm lead, ScoredTerm[] excluded) =>
        RestOfRare(parts, lead, excluded) + parts.Frequent.Sum(static term => (double)term.Best);

    private static double RestOfRare(LevelParts parts, ScoredTerm lead, ScoredTerm[] excluded) =>
        parts.RareRequired.Concat(parts.RareOptional).Where(term => term != lead && !excluded.Contains(term)).Sum(static term => (double)term.Best);
}
