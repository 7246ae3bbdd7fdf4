namespace SearchService.Archive.Engines;

/// <summary>Puts articles into the index; nothing is visible or durable before <see cref="Commit"/>.</summary>
/// <remarks>For one thread at a time.</remarks>
public interface IArchiveWriter : IDisposable
{
    /// <summary>Adds an article; a live one with the same id is replaced.</summary>
    void Put(ArchiveDocument document);

    /// <summary>Removes an article, if it is there.</summary>
    void Remove(string id);

    /// <summary>Attaches a named blob to the next commit, replacing an older one of that name; empty removes it.</summary>
    void Attach(string name, ReadOnlyMemory<byte> bytes);

    /// <summary>Puts the index into the form that is searched fastest, at the cost of writing all of it anew; visible after the next <see cref="Commit"/>.</summary>
    void Compact();

    /// <summary>Makes everything since the last commit durable and visible, all or nothing; returns the generation.</summary>
    string Commit();
}
