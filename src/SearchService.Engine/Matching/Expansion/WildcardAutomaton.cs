using System.Numerics;
using System.Text;

namespace SearchService.Engine.Matching.Expansion;

/// <summary>Terms that fit a literal beginning, then literals, single characters and runs of any length.</summary>
/// <remarks>A nondeterministic automaton whose states are bits (Baeza-Yates &amp; Gonnet 1992): bit i is set when i parts of the pattern have been read.</remarks>
internal sealed class WildcardAutomaton : TermAutomaton
{
    private const int One = -1;
    private const int Run = -2;

    private readonly int[] _parts;
    private readonly ulong _ones;
    private readonly ulong _runs;

    private WildcardAutomaton(string prefix, int[] parts)
        : base(Encoding.UTF8.GetBytes(prefix))
    {
        _parts = parts;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == One) _ones |= 1UL << i;
            if (parts[i] == Run) _runs |= 1UL << i;
        }
    }

    /// <inheritdoc/>
    public override AutomatonState Start => new(PassRuns(1));

    /// <summary>Terms that begin so.</summary>
    public static WildcardAutomaton StartingWith(string prefix) => new(prefix, [Run]);

    /// <summary>Reads <c>?</c> and <c>*</c>; runs of <c>*</c> are one.</summary>
    public static WildcardAutomaton Parse(string pattern)
    {
        var literal = LiteralLength(pattern);
        return new WildcardAutomaton(pattern[..literal], [.. PartsOf(pattern.AsSpan(literal))]);
    }

    /// <summary>How many parts a pattern has behind its literal beginning.</summary>
    public static int PlacesOf(string pattern) => PartsOf(pattern.AsSpan(LiteralLength(pattern))).Count;

    /// <inheritdoc/>
    public override AutomatonState Step(in AutomatonState state, int codePoint)
    {
        var read = _ones;
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i] == codePoint) read |= 1UL << i;
        }

        return new AutomatonState(PassRuns(((state.Exact & read) << 1) | (state.Exact & _runs)));
    }

    /// <inheritdoc/>
    public override int CostOf(in AutomatonState state) => (state.Exact >> _parts.Length & 1) != 0 ? 0 : NoFit;

    /// <inheritdoc/>
    public override bool TakesAll(in AutomatonState state) => _parts is [.., Run] && CostOf(state) == 0;

    /// <inheritdoc/>
    protected override bool TakesAny(in AutomatonState state) => (state.Exact & (_ones | _runs)) != 0;

    /// <inheritdoc/>
    protected override int LeastLiteral(in AutomatonState state, int after)
    {
        var least = -1;
        for (var left = state.Exact & ((1UL << _parts.Length) - 1); left != 0; left &= left - 1)
        {
            var literal = _parts[BitOperations.TrailingZeroCount(left)];
            if (literal > after && (least < 0 || literal < least)) least = literal;
        }

        return least;
    }

    // A run may be empty; two never stand side by side.
    private ulong PassRuns(ulong places) => places | ((places & _runs) << 1);

    private static int LiteralLength(string pattern)
    {
        var literal = pattern.AsSpan().IndexOfAny('?', '*');
        return literal < 0 ? pattern.Length : literal;
    }

    private static List<int> PartsOf(ReadOnlySpan<char> pattern)
    {
        var parts = new List<int>();
        foreach (var rune in pattern.EnumerateRunes())
        {
            var part = rune.Value switch { '?' => One, '*' => Run, var other => other };
            if (part != Run || parts.Count == 0 || parts[^1] != Run) parts.Add(part);
        }

        return parts;
    }
}
