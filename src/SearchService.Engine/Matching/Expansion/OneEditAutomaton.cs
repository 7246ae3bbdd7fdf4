using System.Numerics;
using System.Text;
using SearchService.Engine.Queries;

namespace SearchService.Engine.Matching.Expansion;

/// <summary>Terms within one edit of a word: a character more, less or another one, two neighbors swapped, or one character for a look-alike.</summary>
/// <remarks>
/// The Levenshtein automaton of one edit (Schulz &amp; Mihov 2002) over code points, its nondeterministic states kept as bits (Wu &amp; Manber 1992): bit i of
/// <see cref="AutomatonState.Exact"/> says that i characters of the word have been read as they are, and so on for the other sets. A free edit can be anything
/// only while nothing has been edited yet, so that behind it a sorted list of terms is skipped through.
/// Example: for ab the term ba goes from {exact 0} over {swapping 0, edited 0, edited 1, edited 2} to {edited 2}, and 2 characters are all of the word.
/// </remarks>
internal sealed class OneEditAutomaton : TermAutomaton
{
    /// <summary>The cost of a look-alike.</summary>
    public const int AlikeCost = 1;

    /// <summary>The cost of a free edit.</summary>
    public const int EditCost = 2;

    private readonly int[] _word;
    private readonly int[][] _alike;
    private readonly ulong _all;
    private readonly ulong _editable;
    private readonly bool _edits;
    private readonly bool _swaps;

    /// <summary>The terms near to a query's.</summary>
    public OneEditAutomaton(FuzzyQuery query)
        : base([])
    {
        _word = [.. query.Term.EnumerateRunes().Select(static rune => rune.Value)];
        _alike = [.. _word.Select((_, i) => i < query.PrefixLength || i >= query.LookAlikes.Count ? [] : query.LookAlikes[i].EnumerateRunes().Select(static rune => rune.Value).ToArray())];
        _all = (2UL << _word.Length) - 1;
        _editable = query.PrefixLength > _word.Length ? 0 : _all & ~((1UL << query.PrefixLength) - 1);
        _edits = query.Edits != FuzzyEdits.LookAlikes;
        _swaps = query.Edits == FuzzyEdits.AllAndTranspositions;
    }

    /// <inheritdoc/>
    public override AutomatonState Start => new(1);

    /// <inheritdoc/>
    public override AutomatonState Step(in AutomatonState state, int codePoint)
    {
        var (read, alike) = (0UL, 0UL);
        for (var i = 0; i < _word.Length; i++)
        {
            if (_word[i] == codePoint) read |= 1UL << i;
            else if (_alike[i].AsSpan().Contains(codePoint)) alike |= 1UL << i;
        }

        var free = _edits ? state.Exact & _editable : 0;
        var readNext = free & (read >> 1);
        var inserted = free;
        var substituted = free << 1;
        var deleted = readNext << 2;
        return new AutomatonState(
            (state.Exact & read) << 1,
            ((state.Alike & read) << 1) | ((state.Exact & alike) << 1),
            (((state.Edited & read) << 1) | inserted | substituted | deleted | ((state.Swapping & read) << 2)) & _all,
            _swaps ? readNext : 0);
    }

    /// <inheritdoc/>
    public override int CostOf(in AutomatonState state)
    {
        var end = 1UL << _word.Length;
        if ((state.Exact & end) != 0) return 0;
        if ((state.Alike & end) != 0) return AlikeCost;
        var lastDeleted = _edits ? (state.Exact & _editable) << 1 : 0;
        return ((state.Edited | lastDeleted) & end) != 0 ? EditCost : NoFit;
    }

    /// <inheritdoc/>
    protected override bool TakesAny(in AutomatonState state) => _edits && (state.Exact & _editable) != 0;

    /// <inheritdoc/>
    protected override int LeastLiteral(in AutomatonState state, int after)
    {
        var least = -1;
        for (var left = (state.Exact | state.Alike | state.Edited | state.Swapping) & (_all >> 1); left != 0; left &= left - 1)
        {
            var place = BitOperations.TrailingZeroCount(left);
            Consider(_word[place]);
            if ((state.Exact >> place & 1) != 0) Array.ForEach(_alike[place], Consider);
        }

        return least;

        void Consider(int literal)
        {
            if (literal > after && (least < 0 || literal < least)) least = literal;
        }
    }
}
