using SearchService.Engine.Schema;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>Which generation is the newest, and what belongs to it?</summary>
internal static class ManifestReader
{
    private const int MostEntries = 1 << 20;
    private const int MostLooks = 8;

    /// <summary>The newest generation; null when the folder holds no index.</summary>
    /// <exception cref="IndexCorruptException">The newest manifest is damaged or gone meanwhile, or there are segments without any.</exception>
    /// <exception cref="IndexVersionException">It is of another format version.</exception>
    public static Manifest? ReadNewest(IStorage storage)
    {
        // A listing made while a commit exchanges manifests may show neither; several in a row do not.
        for (var looks = 0; looks < MostLooks; looks++)
        {
            var newest = Newest(storage.List(), out var hasSegments);
            if (newest >= 0) return Read(storage, newest);
            if (!hasSegments) return null;
        }

        throw new IndexCorruptException("manifest-N is missing beside the segments. Rebuild the index from its corpus.");
    }

    /// <summary>The newest generation's number by file name; -1 when there is none.</summary>
    public static long NewestGeneration(IStorage storage) => Newest(storage.List(), out _);

    /// <summary>Reads the manifest of a generation.</summary>
    public static Manifest Read(IStorage storage, long generation)
    {
        var name = ManifestFormat.NameOf(generation);
        using var file = IndexFileReader.Open(storage, name, ManifestFormat.Magic);
        file.VerifyChecksum();
        var body = new IndexFileCursor(file, IndexFileFormat.HeaderLength);
        var written = (long)body.ReadUInt64();
        if (written != generation) throw file.Corrupt($"it is the manifest of generation {written}");
        var version = body.ReadString();
        var fields = List(body, static body => new FieldDefinition(body.ReadString(), (FieldKind)body.ReadByte()));
        var segments = List(body, Segment);
        var attachments = List(body, static body => (Name: body.ReadString(), File: Record(body)));
        if (body.Position != file.End) throw file.Corrupt($"it goes on behind its last entry at {body.Position}");
        return new Manifest(generation, new IndexSchema(fields, version), segments, attachments.ToDictionary(static entry => entry.Name, static entry => entry.File, StringComparer.Ordinal));
    }

    private static long Newest(IReadOnlyList<string> names, out bool hasSegments)
    {
        var newest = -1L;
        hasSegments = false;
        foreach (var name in names)
        {
            if (ManifestFormat.TryGeneration(name, out var generation)) newest = Math.Max(newest, generation);
            hasSegments |= FileNames.IsOurs(name);
        }

        return newest;
    }

    private static SegmentRecord Segment(IndexFileCursor body) => new(
        body.ReadString(),
        body.ReadCount(),
        body.ReadCount(),
        List(body, Record),
        body.ReadByte() == 0 ? null : Record(body));

    private static FileRecord Record(IndexFileCursor body) => new(body.ReadString(), (long)body.ReadUInt64(), body.ReadUInt32());

    private static List<T> List<T>(IndexFileCursor body, Func<IndexFileCursor, T> read)
    {
        var list = new List<T>();
        for (var count = body.ReadCount(MostEntries); count > 0; count--) list.Add(read(body));
        return list;
    }
}
