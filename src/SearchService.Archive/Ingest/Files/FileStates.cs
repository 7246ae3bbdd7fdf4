namespace SearchService.Archive.Ingest.Files;

/// <summary>How does a file of the corpus stand? The words of <see cref="Answers.FileStatus"/>.</summary>
internal static class FileStates
{
    /// <summary>Its articles are in the index.</summary>
    public const string Indexed = "indexed";

    /// <summary>It could not be read, or is no issue; the message says why.</summary>
    public const string Broken = "broken";

    /// <summary>Nothing stands in it.</summary>
    public const string Empty = "empty";
}
