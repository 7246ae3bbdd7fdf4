namespace SearchService.Engine.Matching.Masks;

/// <summary>Which of 64 neighboring documents pass? Worked out for those 64 alone, where few of them are asked about.</summary>
internal abstract class DocMask
{
    /// <summary>One bit for each of the documents from 64 · <paramref name="index"/> on, set where it passes.</summary>
    public abstract ulong Word(int index);
}
