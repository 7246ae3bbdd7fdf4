using System.Numerics;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Plans;

namespace SearchService.Engine.Matching.Ranking;

/// <summary>The best documents of a union of terms.</summary>
/// <remarks>
/// Rare terms lead passes of their own, the others looked up in their few documents. For frequent terms, every document belongs to the one set of terms it has:
/// the sets are taken in the order of what they can score at best, their documents met as bits, until what is left cannot score enough. Usually the
/// sets of one term, which hold most documents, never come to be looked at.
/// </remarks>
internal sealed class UnionRanking(List<OpenTerm> terms, DocBits? filter, int slots, Opening opening, BestSoFar best)
{
    /// <summary>More terms than this are left to cursors.</summary>
    public const int MostTerms = 12;

    private const int MostInSets = 4;
    private const int FewDocuments = 64;

    // Looking a document up in a term's blocks costs about what unpacking so many of its documents does.
    private const int LookupCost = 32;

    private readonly List<OpenTerm> _left = [.. terms.OrderBy(static term => term.Term.Blocks.DocumentFrequency)];
    private readonly List<ScoredTerm> _done = [];
    private readonly DocTest[] _tests = filter is null ? [] : [new BitsTest(filter)];

    /// <summary>Offers every document that can be among the best.</summary>
    public void Run()
    {
        while (_left.Count > 0 && (_left.Count is 1 or > MostInSets || IsRare(_left[0]))) Lead();
        if (_left.Count > 0 && best.CanEnter(_left.Sum(static term => (double)term.Term.Best), 0)) RunSets();
    }

    private bool IsRare(OpenTerm rarest)
    {
        var documents = rarest.Term.Blocks.DocumentFrequency;
        if (documents < FewDocuments) return true;
        var toUnpack = _left.Where(term => term != rarest && term.Term.Blocks.BitmapWords == 0).Sum(static term => (long)term.Term.Blocks.DocumentFrequency);
        return (long)documents * LookupCost < toUnpack;
    }

    private void Lead()
    {
        var lead = _left[0].Term;
        _left.RemoveAt(0);
        Pass(lead, [.. _left.Select(static term => term.Term).OrderByDescending(static term => term.Best)], _tests);
        _done.Add(lead);
    }

    private void Pass(ScoredTerm lead, ScoredTerm[] optional, IReadOnlyList<DocTest> tests) => new BlockPass(
        new BlockPassParts { Lead = lead, Optional = optional, Excluded = [.. _done], Tests = tests, Slots = slots, FirstAdded = slots }, best, opening.Clock).Run();

    private void RunSets()
    {
        var sets = Enumerable.Range(1, (1 << _left.Count) - 1).Select(set => (Set: (uint)set, Bound: Members((uint)set).Sum(static term => (double)term.Term.Best)));
        foreach (var (set, bound) in sets.OrderByDescending(static set => set.Bound))
        {
            if (opening.Clock.Expired || !best.CanEnter(bound, 0)) return;
            if (BitOperations.PopCount(set) == 1) RunAlone(_left[BitOperations.TrailingZeroCount(set)]);
            else RunTogether(set);
        }
    }

    private void RunAlone(OpenTerm term)
    {
        var others = ScratchBits.Take(opening.Segment.View.Count);
        foreach (var other in _left)
        {
            if (other != term) others.Add(other.Plan.Words(opening, other.Term.Blocks));
        }

        Pass(term.Term, [], [.. _tests, new OutsideTest(others)]);
    }

    private void RunTogether(uint set)
    {
        var bits = ScratchBits.Take(opening.Segment.View.Count);
        bits.Add(WordsOf(BitOperations.TrailingZeroCount(set)));
        for (var i = 0; i < _left.Count; i++)
        {
            if ((set >> i & 1) != 0) bits.Keep(WordsOf(i));
            else bits.Remove(WordsOf(i));
        }

        foreach (var done in _done)
        {
            for (var block = 0; block < done.Blocks.Count; block++)
            {
                done.Blocks.Load(block);
                bits.Remove(done.Blocks.Docs.AsSpan(0, done.Blocks.Length));
            }
        }

        if (filter is not null) bits.Keep(filter.Words);
        ScoredTerm[] members = [.. Members(set).Select(static term => term.Term).OrderByDescending(static term => term.Best)];
        new MatchWalk(members, [], (slots, slots), best, opening.Clock).Run(bits.Words);
    }

    private ReadOnlySpan<ulong> WordsOf(int index) => _left[index].Plan.Words(opening, _left[index].Term.Blocks);

    private IEnumerable<OpenTerm> Members(uint set) => _left.Where((_, i) => (set >> i & 1) != 0);
}
