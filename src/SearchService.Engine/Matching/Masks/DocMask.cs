namespace SearchService.Engine.Matching.Masks;

/// <summary>Which of 64 or 8 neighboring documents pass? Worked out for those alone, where few are asked about.</summary>
internal abstract class DocMask
{
    /// <summary>One bit for each of the documents from 64 · <paramref name="index"/> on, set where it passes.</summary>
    public abstract ulong Word(int index);

    /// <summary>One bit for each of the documents from 8 · <paramref name="index"/> on, set where it passes.</summary>
    public virtual uint Byte(int index) => (byte)(Word(index >> 3) >> ((index & 7) << 3));

    /// <summary>Whether bits of all documents would be asked for less, so that they are worth keeping for another search.</summary>
    public virtual bool IsWorthKeeping => false;

    /// <summary>All words up to the last document that passes, where they are there already; empty where they would have to be worked out.</summary>
    public virtual ReadOnlySpan<ulong> Words => default;

    /// <summary>Begins to fetch what <see cref="Byte"/> needs.</summary>
    public virtual void Prefetch(int index)
    {
    }
}
