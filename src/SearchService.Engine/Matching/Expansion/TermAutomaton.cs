namespace SearchService.Engine.Matching.Expansion;

/// <summary>Which terms fit? Reads a term code point by code point, and tells which characters could come next, so that a sorted list of terms can be skipped through.</summary>
/// <remarks>Immutable, thread-safe. The places of a pattern are bits of a word, so that a step costs a few operations and there is no table of states to build.</remarks>
/// <param name="prefix">UTF-8 of the literal beginning: terms outside it need not be looked at.</param>
internal abstract class TermAutomaton(byte[] prefix)
{
    /// <summary>Most characters of a pattern behind its literal beginning.</summary>
    public const int MostPlaces = 63;

    /// <summary>What <see cref="CostOf"/> says of a term that does not fit.</summary>
    public const int NoFit = -1;

    private const int LastBeforeSurrogates = 0xD7FF;
    private const int FirstBehindSurrogates = 0xE000;
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>The literal beginning.</summary>
    public byte[] Prefix { get; } = prefix;

    /// <summary>The state behind the beginning.</summary>
    public abstract AutomatonState Start { get; }

    /// <summary>The state after one more code point.</summary>
    public abstract AutomatonState Step(in AutomatonState state, int codePoint);

    /// <summary>How far a term that ends here is from what was asked for, 0 the nearest; <see cref="NoFit"/> if it does not fit.</summary>
    public abstract int CostOf(in AutomatonState state);

    /// <summary>Whether every term that goes on from here fits at cost 0.</summary>
    public virtual bool TakesAll(in AutomatonState state) => false;

    /// <summary>Whether any character at all may come next.</summary>
    protected abstract bool TakesAny(in AutomatonState state);

    /// <summary>The least code point after <paramref name="after"/> that may come next; -1 if there is none.</summary>
    public int NextAfter(in AutomatonState state, int after)
    {
        if (TakesAny(state)) return after == LastBeforeSurrogates ? FirstBehindSurrogates : after < LastCodePoint ? after + 1 : -1;
        return LeastLiteral(state, after);
    }

    /// <summary>The same where only the pattern's own characters may come next.</summary>
    protected abstract int LeastLiteral(in AutomatonState state, int after);
}
