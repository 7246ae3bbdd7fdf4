namespace SearchService.Engine.Segments;

/// <summary>Walks the terms of a field in byte order.</summary>
internal abstract class TermCursor
{
    /// <summary>Moves to the next term; false after the last.</summary>
    public abstract bool MoveNext();

    /// <summary>Goes before the first term at or after <paramref name="from"/>, wherever it stood.</summary>
    public abstract void Seek(ReadOnlySpan<byte> from);

    /// <summary>The term's UTF-8; valid until the next move.</summary>
    public abstract ReadOnlySpan<byte> Term { get; }

    /// <summary>The term's entry.</summary>
    public abstract TermEntry Entry { get; }
}
