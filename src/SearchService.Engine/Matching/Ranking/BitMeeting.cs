using System.Numerics;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Ranking;

/// <summary>Which documents have all of these terms and phrases and pass all of these filters? The rarest term leads; the others are met as bits, or one by one where that is less.</summary>
/// <remarks>Phrases are first met as their terms. Their positions are looked at last, in documents that have everything else.</remarks>
internal sealed class BitMeeting(IReadOnlyList<Plan> asked, Opening opening)
{
    // Looking a document up in a term's blocks costs about what unpacking so many of its documents does.
    private const int LookupCost = 16;

    // Asking a column about a document costs about what comparing so many codes at once does.
    private const int ColumnCost = 24;

    private readonly List<DocTest> _tests = [];
    private readonly Plan[] _parts = [.. asked.SelectMany(static part => part is PhrasePlan phrase ? phrase.Terms : (IEnumerable<Plan>)[part])];

    /// <summary>The documents, without those of <paramref name="excluded"/>.</summary>
    public DocBits Meet(DocBits? excluded)
    {
        var met = ScratchBits.Take(opening.Segment.View.Count);
        if (_parts.Any(part => part is NonePlan || (part is TermPlan term && term.IsAbsent(opening)))) return met;
        var rarest = _parts.OfType<TermPlan>().MinBy(term => term.CountIn(opening));
        if (rarest is null) met.AddAll();
        else rarest.AddTo(met, opening.Unscored);
        foreach (var part in _parts)
        {
            if (part != rarest && part is not AllPlan && !opening.Clock.Expired) Keep(met, part, rarest?.CountIn(opening) ?? met.Documents);
        }

        if (_tests.Count > 0) KeepTested(met);
        if (excluded is not null) met.Remove(excluded.Words);
        foreach (var phrase in asked.OfType<PhrasePlan>()) KeepPhrase(met, phrase);

        // Out of time, some part may not have been met, and some document that is excluded not known.
        if (opening.Clock.Expired) met.Clear();
        return met;
    }

    private void Keep(DocBits met, Plan part, int left)
    {
        if (part is TermPlan term && term.Blocks(opening) is { } blocks)
        {
            if (blocks.BitmapWords == 0 && (long)left * LookupCost < blocks.DocumentFrequency) _tests.Add(new TermTest(blocks));
            else met.Keep(term.Words(opening, blocks));
        }
        else if (part is not TermPlan && (long)left * ColumnCost < met.Documents && part.Test(opening) is { } test)
        {
            _tests.Add(test);
        }
        else
        {
            met.Keep(BlockRanking.Bits(part, opening).Words);
        }
    }

    private void KeepPhrase(DocBits met, PhrasePlan phrase)
    {
        if (!phrase.TryKeep(met, opening)) met.Keep(BlockRanking.Bits(phrase, opening).Words);
    }

    private void KeepTested(DocBits met)
    {
        var words = met.Changing;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == 0) continue;
            if (opening.Clock.Poll()) return;
            for (var left = words[i]; left != 0; left &= left - 1)
            {
                if (!PassesAll((i << 6) + BitOperations.TrailingZeroCount(left))) words[i] &= ~(left & (~left + 1));
            }
        }
    }

    private bool PassesAll(int doc)
    {
        foreach (var test in _tests)
        {
            if (!test.Passes(doc)) return false;
        }

        return true;
    }
}
