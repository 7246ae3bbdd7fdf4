using SearchService.Engine.Schema;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Deletions;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>What does this process have open of an index? Segments, their views and attachments, each opened and verified once however many generations share it.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class SharedFiles(IStorage storage, IndexSchema schema, SearchIndexOptions options)
{
    private readonly SharedCache<OpenSegment> _segments = new();
    private readonly SharedCache<MappedSegment> _views = new();
    private readonly SharedCache<IndexFileReader> _attachments = new();

    /// <summary>Where the files live.</summary>
    public IStorage Storage => storage;

    /// <summary>The fields.</summary>
    public IndexSchema Schema => schema;

    /// <summary>How the index is read.</summary>
    public SearchIndexOptions Options => options;

    /// <summary>Who reads which file.</summary>
    public FileLeases Leases { get; } = new(storage);

    /// <summary>Segments, views and attachments open now: what tests watch for leaks.</summary>
    public int OpenCount => _segments.Count + _views.Count + _attachments.Count;

    /// <summary>Opens a segment's files.</summary>
    /// <exception cref="IndexCorruptException">A file is damaged or missing.</exception>
    public SharedCache<OpenSegment>.Use Segment(SegmentRecord record) =>
        _segments.Acquire(KeyOf(record), () => OpenSegment.Open(this, record));

    /// <summary>Opens a segment with its deletions in one generation.</summary>
    /// <exception cref="IndexCorruptException">A file is damaged or missing.</exception>
    public SharedCache<MappedSegment>.Use View(SegmentRecord record) =>
        _views.Acquire(KeyOf(record) + KeyOf(record.Deletions), () => OpenView(record));

    /// <summary>Opens an attachment.</summary>
    /// <exception cref="IndexCorruptException">It is damaged or missing.</exception>
    public SharedCache<IndexFileReader>.Use Attachment(FileRecord record) =>
        _attachments.Acquire(KeyOf(record), () => OpenAttachment(record));

    /// <summary>Verifies files against their records, as many at a time as there are processors.</summary>
    /// <exception cref="IndexCorruptException">One is damaged or missing.</exception>
    public void Verify(IReadOnlyList<FileRecord> records)
    {
        try
        {
            Parallel.ForEach(records.OrderByDescending(static record => record.Length), record => Verify(storage, record));
        }
        catch (AggregateException failures)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    /// <summary>Verifies one file.</summary>
    public static void Verify(IStorage storage, FileRecord record)
    {
        try
        {
            record.Verify(storage);
        }
        catch (FileNotFoundException missing)
        {
            throw new IndexCorruptException($"{record.Name} is missing. Rebuild the index from its corpus.", missing);
        }
    }

    private MappedSegment OpenView(SegmentRecord record)
    {
        var segment = Segment(record);
        try
        {
            if (record.Deletions is not { } deletions) return new MappedSegment(segment, null);
            Verify(storage, deletions);
            return new MappedSegment(segment, DeletionsReader.Open(storage, deletions.Name, record.DocumentCount));
        }
        catch
        {
            segment.Dispose();
            throw;
        }
    }

    private IndexFileReader OpenAttachment(FileRecord record)
    {
        Verify(storage, record);
        return IndexFileReader.Open(storage, record.Name, AttachmentFormat.Magic);
    }

    // The checksums tell a segment from one of the same name in an index that was rebuilt meanwhile.
    private static string KeyOf(SegmentRecord record) => record.Name + string.Concat(record.Files.Select(KeyOf));

    private static string KeyOf(FileRecord? file) => file is null ? "" : $"/{file.Name}:{file.Length}:{file.Checksum:x8}";
}
