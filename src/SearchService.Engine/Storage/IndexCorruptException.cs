namespace SearchService.Engine.Storage;

/// <summary>A file of the index is damaged: the message names file, place and remedy.</summary>
public sealed class IndexCorruptException : Exception
{
    /// <summary>Creates the exception.</summary>
    public IndexCorruptException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public IndexCorruptException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
