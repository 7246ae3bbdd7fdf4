using System.Numerics;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Deletions;

/// <summary>The deleted documents of a segment in one generation, in place.</summary>
/// <remarks>Thread-safe until disposed.</remarks>
internal sealed unsafe class DeletionsReader : IDisposable
{
    private readonly IndexFileReader _file;
    private readonly int _wordCount;

    private DeletionsReader(IndexFileReader file, int documentCount)
    {
        var head = new IndexFileCursor(file, IndexFileFormat.HeaderLength);
        var documents = head.ReadUInt32();
        if (documents != documentCount) throw file.Corrupt($"it is about {documents} documents, the segment has {documentCount}");
        Count = checked((int)Math.Min(head.ReadUInt32(), int.MaxValue));
        _file = file;
        _wordCount = DeletionsFormat.WordsFor(documentCount);
        file.Span(DeletionsFormat.Words, _wordCount * sizeof(ulong));
        Verify(documentCount);
    }

    /// <summary>How many documents are deleted.</summary>
    public int Count { get; }

    /// <summary>One bit per document.</summary>
    public ReadOnlySpan<ulong> Words => new(_file.Bytes + DeletionsFormat.Words, _wordCount);

    /// <summary>Opens a file of deletions and counts it through.</summary>
    /// <exception cref="IndexCorruptException">The file is damaged.</exception>
    public static DeletionsReader Open(IStorage storage, string name, int documentCount)
    {
        var file = IndexFileReader.Open(storage, name, DeletionsFormat.Magic);
        try
        {
            return new DeletionsReader(file, documentCount);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Verify(int documentCount)
    {
        var count = 0;
        foreach (var word in Words) count += BitOperations.PopCount(word);
        if (count != Count) throw _file.Corrupt($"it says that {Count} documents are deleted, but {count} are");
        if ((documentCount & 63) != 0 && Words[^1] >> (documentCount & 63) != 0) throw _file.Corrupt("it deletes documents that the segment does not have");
    }
}
