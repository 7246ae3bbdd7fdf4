namespace SearchService.Engine.Storage;

/// <summary>Another writer has the index; the message names it.</summary>
public sealed class IndexLockedException : Exception
{
    /// <summary>Creates the exception.</summary>
    public IndexLockedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public IndexLockedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
