using SearchService.Engine.Schema;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>What belongs to a generation? Everything that a reader needs to know before it opens the first segment.</summary>
/// <param name="Generation">Its number.</param>
/// <param name="Schema">Fields and analysis version; analyzers are not kept.</param>
/// <param name="Segments">The segments in document order.</param>
/// <param name="Attachments">The attached blobs by name.</param>
internal sealed record Manifest(long Generation, IndexSchema Schema, IReadOnlyList<SegmentRecord> Segments, IReadOnlyDictionary<string, FileRecord> Attachments)
{
    /// <summary>The generation of an index that nothing was committed to.</summary>
    public static Manifest Empty(IndexSchema schema) => new(0, schema, [], new Dictionary<string, FileRecord>());

    /// <summary>Live documents.</summary>
    public int DocumentCount => Segments.Sum(static segment => segment.LiveCount);

    /// <summary>Bytes of all its files but the manifest.</summary>
    public long SizeInBytes => Segments.Sum(static segment => segment.SizeInBytes) + Attachments.Values.Sum(static file => file.Length);

    /// <summary>All its files but the manifest.</summary>
    public IEnumerable<FileRecord> Files => Segments
        .SelectMany(static segment => segment.Deletions is { } deletions ? segment.Files.Append(deletions) : segment.Files)
        .Concat(Attachments.Values);

    /// <summary>Refuses a schema with other fields or another analysis than the index was written with.</summary>
    /// <exception cref="IndexVersionException">It differs.</exception>
    public void Require(IndexSchema schema)
    {
        if (Schema.AnalysisVersion != schema.AnalysisVersion)
        {
            throw new IndexVersionException($"The index was written with the analysis '{Schema.AnalysisVersion}', this program has '{schema.AnalysisVersion}'. Rebuild the index from its corpus.");
        }

        var written = Schema.Fields.Select(static field => $"{field.Name}:{field.Kind}").Order(StringComparer.Ordinal).ToList();
        var asked = schema.Fields.Select(static field => $"{field.Name}:{field.Kind}").Order(StringComparer.Ordinal).ToList();
        if (!written.SequenceEqual(asked))
        {
            throw new IndexVersionException($"The index was written with the fields {string.Join(", ", written)}, this program has {string.Join(", ", asked)}. Rebuild the index from its corpus.");
        }
    }
}
