using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments.Columns;
using SearchService.Engine.Segments.Deletions;
using SearchService.Engine.Segments.Inverted;
using SearchService.Engine.Segments.Keys;
using SearchService.Engine.Segments.Norms;
using SearchService.Engine.Segments.Stored;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Checking;

/// <summary>Is a segment whole? First the bytes of each file, then, where they are right, what they say.</summary>
internal sealed class SegmentCheck(IStorage storage, IndexSchema schema, SegmentRecord record)
{
    private readonly Dictionary<string, CheckedFile> _found = new(StringComparer.Ordinal);

    /// <summary>Looks at every file.</summary>
    public IReadOnlyList<CheckedFile> Run()
    {
        foreach (var file in record.Files) _found[file.Name] = FileCheck.Of(storage, file.Name, () => file.Verify(storage));
        if (record.Deletions is { } deletions) _found[deletions.Name] = FileCheck.Of(storage, deletions.Name, () => CheckDeletions(deletions));
        if (_found.Values.Any(static file => file.IsFatal)) return [.. _found.Values];

        Look(record.Name + NormsFormat.Suffix, CheckNorms);
        Look(record.Name + ColumnsFormat.Suffix, () => Verify(ColumnsReader.Open(storage, record.Name, record.DocumentCount), static columns => columns.Verify()));
        Look(record.Name + StoredFormat.Suffix, () => Verify(StoredReader.Open(storage, record.Name, record.DocumentCount), static stored => stored.Verify()));
        Look(record.Name + KeysFormat.Suffix, CheckKeys);
        CheckInverted();
        return [.. _found.Values];
    }

    private static void Verify<T>(T reader, Action<T> verify)
        where T : IDisposable
    {
        using (reader) verify(reader);
    }

    private void Look(string name, Action look) => _found[name] = FileCheck.Of(storage, name, look);

    private void CheckDeletions(FileRecord deletions)
    {
        deletions.Verify(storage);
        using var reader = DeletionsReader.Open(storage, deletions.Name, record.DocumentCount);
        if (reader.Count != record.DeletedCount) throw new IndexCorruptException($"{deletions.Name} is damaged: it deletes {reader.Count} documents, the manifest says {record.DeletedCount}. Rebuild the index from its corpus.");
    }

    private void CheckKeys()
    {
        using var deletions = record.Deletions is { } file ? DeletionsReader.Open(storage, file.Name, record.DocumentCount) : null;
        using var keys = KeysReader.Open(storage, record.Name, record.DocumentCount);
        keys.Verify(deletions is null ? default : deletions.Words);
    }

    /// <summary>A norm is a length rounded down, so that together they are not more than the tokens there are.</summary>
    private void CheckNorms()
    {
        using var norms = NormsReader.Open(storage, record.Name, record.DocumentCount);
        using var inverted = InvertedIndex.Open(storage, record.Name, schema, record.DocumentCount);
        foreach (var field in schema.Fields.Where(static field => field.Kind == FieldKind.Text))
        {
            var tokens = inverted.Field(field.Name)?.TotalTermFrequency ?? 0;
            if (!norms.Has(field.Name)) throw norms.Corrupt($"it has no norms of field {field.Name}");
            if (norms.LeastTokens(field.Name) > tokens) throw norms.Corrupt($"the norms of field {field.Name} stand for {norms.LeastTokens(field.Name)} tokens, there are {tokens}");
        }
    }

    private void CheckInverted()
    {
        var names = record.Files.Select(static file => file.Name).Where(name => InvertedFiles.Of(record.Name).Contains(name)).ToList();
        var found = FileCheck.Of(storage, names[0], () => Verify(InvertedIndex.Open(storage, record.Name, schema, record.DocumentCount), static inverted => inverted.Verify()));
        if (!found.IsFatal) return;
        var culprit = names.Find(name => found.Fault.StartsWith(name, StringComparison.Ordinal)) ?? names[0];
        _found[culprit] = found with { Name = culprit, Length = _found[culprit].Length };
    }
}
