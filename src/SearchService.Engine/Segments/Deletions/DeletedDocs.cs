using System.Numerics;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Deletions;

/// <summary>The deleted documents of a segment being changed.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class DeletedDocs
{
    private readonly int _documentCount;
    private readonly ulong[] _words;

    /// <summary>Begins with none deleted.</summary>
    public DeletedDocs(int documentCount)
    {
        _documentCount = documentCount;
        _words = new ulong[DeletionsFormat.WordsFor(documentCount)];
    }

    /// <summary>Begins with those of a segment.</summary>
    public DeletedDocs(int documentCount, ReadOnlySpan<ulong> deleted)
        : this(documentCount)
    {
        deleted.CopyTo(_words);
        foreach (var word in deleted) Count += BitOperations.PopCount(word);
    }

    /// <summary>How many are deleted.</summary>
    public int Count { get; private set; }

    /// <summary>One bit per document.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    /// <summary>Whether a document is deleted.</summary>
    public bool Contains(int doc) => (_words[doc >> 6] >> (doc & 63) & 1) != 0;

    /// <summary>Deletes a document; false when it was deleted before.</summary>
    public bool Add(int doc)
    {
        if (Contains(doc)) return false;
        _words[doc >> 6] |= 1UL << (doc & 63);
        Count++;
        return true;
    }

    /// <summary>A copy that later changes do not touch.</summary>
    public DeletedDocs Copy() => new(_documentCount, _words);

    /// <summary>Writes and flushes the file.</summary>
    public void Write(IStorage storage, string name)
    {
        using var file = new IndexFileWriter(storage, name, DeletionsFormat.Magic);
        file.WriteUInt32((uint)_documentCount);
        file.WriteUInt32((uint)Count);
        foreach (var word in _words) file.WriteUInt64(word);
        file.Finish();
    }
}
