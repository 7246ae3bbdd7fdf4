namespace SearchService.Engine.Segments;

/// <summary>Walks the terms of a field in byte order.</summary>
internal abstract class TermCursor
{
    /// <summary>Moves to the next term; false after the last.</summary>
    public abstract bool MoveNext();

    /// <summary>The term's UTF-8; valid until the next move.</summary>
    public abstract ReadOnlySpan<byte> Term { get; }

    /// <summary>The term's entry.</summary>
    public abstract TermEntry Entry { get; }
}
