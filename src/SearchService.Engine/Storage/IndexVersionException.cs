namespace SearchService.Engine.Storage;

/// <summary>The index was written by another format or analysis version; it must be rebuilt from its corpus.</summary>
public sealed class IndexVersionException : Exception
{
    /// <summary>Creates the exception.</summary>
    public IndexVersionException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public IndexVersionException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
