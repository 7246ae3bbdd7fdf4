namespace SearchService.Engine.Storage;

/// <summary>Something could not be written: the message names what, why, which generation stays and how to go on.</summary>
public sealed class IndexWriteException : IOException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">A sentence with the remedy.</param>
    /// <param name="mustReopen">Whether the writer refuses further work, so that it has to be disposed and opened again.</param>
    /// <param name="cause">What the storage said.</param>
    public IndexWriteException(string message, bool mustReopen, Exception cause)
        : base(message, cause) => MustReopen = mustReopen;

    /// <summary>Whether the writer refuses further work; otherwise it kept everything that was added, and the commit may be tried again.</summary>
    public bool MustReopen { get; }
}
