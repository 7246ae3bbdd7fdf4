namespace SearchService.Engine.Analysis;

/// <summary>The tokens of one text, in order.</summary>
/// <remarks>Reused for many texts by <see cref="Reset"/>; allocates nothing per token.</remarks>
public abstract class TokenStream
{
    /// <summary>Starts over on <paramref name="text"/>.</summary>
    public abstract void Reset(ReadOnlyMemory<char> text);

    /// <summary>Moves to the next token; false after the last.</summary>
    public abstract bool MoveNext();

    /// <summary>The term; valid until the next move.</summary>
    public abstract ReadOnlySpan<char> Term { get; }

    /// <summary>Positions to step from the previous token: 0 stands at the same place, 1 directly behind, more leaves a gap.</summary>
    public abstract int PositionIncrement { get; }

    /// <summary>Where the token begins in the text, UTF-16 units.</summary>
    public abstract int Start { get; }

    /// <summary>Where it ends, exclusive.</summary>
    public abstract int End { get; }

    /// <summary>Positions to leave after the last token before a further value of the same field (added by the inverter).</summary>
    public virtual int TrailingGap => 0;
}
