using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Indexing.Inverting;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Columns;
using SearchService.Engine.Segments.Deletions;
using SearchService.Engine.Segments.Keys;
using SearchService.Engine.Segments.Norms;
using SearchService.Engine.Segments.Stored;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Merging;

/// <summary>How do several segments become one? Copies what lives, without analyzing anything again.</summary>
/// <remarks>Reads only what never changes, so it may run beside the writer.</remarks>
internal sealed class SegmentMerger
{
    private readonly IndexSchema _schema;
    private readonly IReadOnlyList<OpenSegment> _sources;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares a merge.</summary>
    /// <param name="schema">The fields.</param>
    /// <param name="sources">Segments in document order.</param>
    /// <param name="deleted">Per segment the documents to leave out.</param>
    /// <param name="cancellation">Ends the merge early; its files are then incomplete.</param>
    public SegmentMerger(IndexSchema schema, IReadOnlyList<OpenSegment> sources, IReadOnlyList<DeletedDocs> deleted, CancellationToken cancellation)
    {
        (_schema, _sources, _cancellation) = (schema, sources, cancellation);
        var maps = new int[sources.Count][];
        for (var i = 0; i < maps.Length; i++)
        {
            var map = maps[i] = new int[sources[i].Count];
            for (var doc = 0; doc < map.Length; doc++) map[doc] = deleted[i].Contains(doc) ? -1 : Count++;
        }

        DocMaps = maps;
    }

    /// <summary>Documents of the merged segment.</summary>
    public int Count { get; }

    /// <summary>Per source and document the new document, -1 where it is left out.</summary>
    public IReadOnlyList<int[]> DocMaps { get; }

    /// <summary>Writes and flushes the files of the merged segment.</summary>
    /// <exception cref="OperationCanceledException">The merge was ended early.</exception>
    public SegmentRecord Write(IStorage storage, string segment)
    {
        var norms = MergeNorms();
        var names = new List<string> { NormsWriter.Write(storage, segment, norms), WriteColumns(storage, segment), WriteStored(storage, segment), WriteKeys(storage, segment) };
        names.AddRange(InvertedMerger.Merge(_schema, [.. _sources.Select(static source => source.Inverted)], DocMaps, new MergeTarget(storage, segment, field => norms[field]), _cancellation));
        return new SegmentRecord(segment, Count, 0, [.. names.Select(name => FileRecord.Of(storage, name))], null);
    }

    private Dictionary<string, byte[]> MergeNorms() => _schema.Fields.Where(static field => field.Kind == FieldKind.Text).ToDictionary(
        static field => field.Name,
        field =>
        {
            var norms = new byte[Count];
            for (var i = 0; i < _sources.Count; i++)
            {
                var old = _sources[i].Norms.Norms(field.Name);
                for (var doc = 0; doc < old.Length; doc++)
                {
                    if (DocMaps[i][doc] is >= 0 and var merged) norms[merged] = old[doc];
                }
            }

            return norms;
        },
        StringComparer.Ordinal);

    private string WriteColumns(IStorage storage, string segment)
    {
        var columns = new ColumnsBuilder(_schema);
        ForEachDocument((source, doc, merged) =>
        {
            foreach (var field in columns.Numbers.Keys)
            {
                if (source.Columns.Numbers(field) is { } column) columns.AddNumbers(field, merged, Enumerable.Range(0, column.ValueCount(doc)).Select(i => column.Value(doc, i)));
            }

            foreach (var field in columns.Ordinals.Keys)
            {
                if (source.Columns.Ordinals(field) is { } column) columns.AddStrings(field, merged, Enumerable.Range(0, column.OrdinalCount(doc)).Select(i => column.Value(column.Ordinal(doc, i))));
            }
        });
        return ColumnsWriter.Write(storage, segment, columns, Count);
    }

    private string WriteStored(IStorage storage, string segment)
    {
        using var writer = new StoredWriter(storage, segment);
        ForEachDocument((source, doc, _) => writer.Add(source.Stored.Span(doc)));
        writer.Finish();
        return writer.Name;
    }

    private string WriteKeys(IStorage storage, string segment)
    {
        var keys = new KeysWriter();
        ForEachDocument((source, doc, _) => keys.Add(source.Keys.KeyOf(doc)));
        return keys.Write(storage, segment);
    }

    private void ForEachDocument(Action<OpenSegment, int, int> copy)
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            for (var doc = 0; doc < _sources[i].Count; doc++)
            {
                if ((doc & 1023) == 0) _cancellation.ThrowIfCancellationRequested();
                if (DocMaps[i][doc] is >= 0 and var merged) copy(_sources[i], doc, merged);
            }
        }
    }
}
