namespace SearchService.Engine.Matching;

/// <summary>Which documents of one segment match? Moves forward only, over documents local to the segment.</summary>
internal abstract class DocCursor
{
    /// <summary>Behind the last document.</summary>
    public const int End = int.MaxValue;

    /// <summary>The document stood on; -1 before the first move, <see cref="End"/> after the last.</summary>
    public abstract int Current { get; }

    /// <summary>Moves to the next document; returns it, or <see cref="End"/>. Not legal after the end.</summary>
    public abstract int Next();

    /// <summary>Moves to the first document at or after <paramref name="target"/>; returns it, or <see cref="End"/>.</summary>
    /// <remarks>Requires target greater than Current, or equal to it (then nothing moves). Legal after the end, where it keeps returning End.</remarks>
    public abstract int Advance(int target);

    /// <summary>An upper bound of the documents it will visit.</summary>
    public abstract long Cost { get; }
}
