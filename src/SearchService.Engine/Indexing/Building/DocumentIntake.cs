using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Building;

/// <summary>Where do additions and deletions wait until they are segments of the pending generation?</summary>
/// <remarks>For the writer's thread. Documents keep the order they came in, however many threads build, and so equal scores keep theirs.</remarks>
internal abstract class DocumentIntake : IDisposable
{
    /// <summary>Takes a document, which replaces the live one with the same key; true when segments came to the pending generation meanwhile.</summary>
    /// <exception cref="ArgumentException">The document does not fit the schema.</exception>
    /// <exception cref="IndexWriteException">What had to make room could not be written; it is kept, and this document is not taken.</exception>
    public abstract bool Add(IndexDocument document);

    /// <summary>Deletes the live document with this key, if there is one.</summary>
    public abstract void Delete(string key);

    /// <summary>Makes segments of everything taken so far; true when there are new ones.</summary>
    /// <exception cref="IndexWriteException">Some could not be written; nothing is lost, and calling this again tries again.</exception>
    public abstract bool Flush();

    /// <summary>Forgets what is no segment yet.</summary>
    public abstract void Dispose();

    /// <summary>What a writer is told when a segment could not be written.</summary>
    internal static IndexWriteException Unwritten(int documents, string segment, Exception failure) => new(
        $"{documents} documents could not be written as {segment}: {failure.Message} Nothing is lost: remove the cause and try again.", mustReopen: false, failure);
}
