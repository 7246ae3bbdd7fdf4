using SearchService.Engine.Indexing;

namespace SearchService.Engine;

/// <summary>Adds, replaces and deletes documents; nothing is visible or durable before <see cref="Commit"/>.</summary>
/// <remarks>For one thread at a time.</remarks>
public sealed class IndexWriter : IDisposable
{
    /// <summary>Adds a document; a live document with the same key is replaced.</summary>
    public void Add(IndexDocument document) => throw new NotImplementedException();

    /// <summary>Deletes the document with this key, if there is one.</summary>
    public void Delete(string key) => throw new NotImplementedException();

    /// <summary>Attaches a named blob to the next commit: it becomes visible and durable with it, and replaces an older one of that name. Empty removes it.</summary>
    public void Attach(string name, ReadOnlyMemory<byte> bytes) => throw new NotImplementedException();

    /// <summary>Makes everything since the last commit durable and visible, all or nothing.</summary>
    public CommitReport Commit() => throw new NotImplementedException();

    /// <summary>Merges down to at most <paramref name="segments"/> segments; visible after the next <see cref="Commit"/>.</summary>
    public void MergeTo(int segments) => throw new NotImplementedException();

    /// <summary>Releases the lock; what was not committed is gone.</summary>
    public void Dispose() => throw new NotImplementedException();
}
