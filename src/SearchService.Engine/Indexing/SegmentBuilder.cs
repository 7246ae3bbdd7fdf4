using System.Text;
using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Indexing.Inverting;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments.Columns;
using SearchService.Engine.Segments.Deletions;
using SearchService.Engine.Segments.Keys;
using SearchService.Engine.Segments.Norms;
using SearchService.Engine.Segments.Stored;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing;

/// <summary>How do documents become a segment? Collects them in memory and writes all files of the segment at once.</summary>
/// <remarks>For one thread; several builders may work side by side. Writing leaves the documents in place, so that it can be tried again; <see cref="Clear"/> starts over.</remarks>
internal sealed class SegmentBuilder
{
    private const int BytesPerDocument = 160;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly DocumentRules _rules;
    private readonly Inverter _inverter;
    private readonly NormsBuilder _norms;
    private readonly ColumnsBuilder _columns;
    private readonly KeysWriter _keys = new();
    private readonly List<byte[]> _stored = [];
    private readonly Dictionary<string, int> _docs = new(StringComparer.Ordinal);
    private readonly HashSet<int> _deleted = [];
    private long _storedBytes;

    /// <summary>Builds segments of a schema.</summary>
    public SegmentBuilder(IndexSchema schema)
    {
        _rules = new DocumentRules(schema);
        _inverter = new Inverter(schema);
        _norms = new NormsBuilder(schema);
        _columns = new ColumnsBuilder(schema);
    }

    /// <summary>Documents so far, deleted ones included.</summary>
    public int Count => _stored.Count;

    /// <summary>Bytes held, about.</summary>
    public long MemoryInBytes =>
        _inverter.MemoryInBytes + _norms.MemoryInBytes + _columns.MemoryInBytes + _keys.MemoryInBytes + _storedBytes + ((long)_stored.Count * BytesPerDocument);

    /// <summary>Adds a document; one with the same key that was added before is deleted. When this throws, that one stays.</summary>
    /// <exception cref="ArgumentException">The document does not fit the schema.</exception>
    public void Add(IndexDocument document)
    {
        _rules.Check(document);
        var key = Strict.GetBytes(document.Key);
        var doc = Count;
        _keys.Add(key);
        _stored.Add(document.Stored.ToArray());
        _storedBytes += document.Stored.Length;
        try
        {
            AddValues(document, doc);
        }
        catch
        {
            _deleted.Add(doc);
            throw;
        }

        if (_docs.TryGetValue(document.Key, out var replaced)) _deleted.Add(replaced);
        _docs[document.Key] = doc;
    }

    /// <summary>Deletes a document that was added here.</summary>
    public void Delete(string key)
    {
        if (_docs.Remove(key, out var doc)) _deleted.Add(doc);
    }

    /// <summary>The deleted documents; null when there are none.</summary>
    public DeletedDocs? Deleted()
    {
        if (_deleted.Count == 0) return null;
        var deleted = new DeletedDocs(Count);
        foreach (var doc in _deleted) deleted.Add(doc);
        return deleted;
    }

    /// <summary>Writes and flushes all files of the segment. Deletions are not in them.</summary>
    public SegmentRecord Write(IStorage storage, string segment)
    {
        var norms = _norms.Build(Count);
        var names = new List<string> { NormsWriter.Write(storage, segment, norms), ColumnsWriter.Write(storage, segment, _columns, Count), WriteStored(storage, segment), _keys.Write(storage, segment) };
        names.AddRange(_inverter.Write(storage, segment, field => norms[field]));
        return new SegmentRecord(segment, Count, 0, [.. names.Select(name => FileRecord.Of(storage, name))], null);
    }

    /// <summary>Starts over.</summary>
    public void Clear()
    {
        _inverter.Clear();
        _norms.Clear();
        _columns.Clear();
        _keys.Clear();
        _stored.Clear();
        _docs.Clear();
        _deleted.Clear();
        _storedBytes = 0;
    }

    private void AddValues(IndexDocument document, int doc)
    {
        foreach (var (field, text) in document.Texts) _norms.Add(field, doc, _inverter.AddText(field, doc, text));
        foreach (var (field, term) in document.Terms)
        {
            if (_rules.KindOf(field) == FieldKind.Keyword) _inverter.AddTerm(field, doc, term);
        }

        foreach (var field in _columns.Ordinals.Keys) _columns.AddStrings(field, doc, document.Terms.Where(term => term.Field == field).Select(static term => term.Term));
        foreach (var field in _columns.Numbers.Keys) _columns.AddNumbers(field, doc, document.Numbers.Where(number => number.Field == field).Select(static number => number.Value));
    }

    private string WriteStored(IStorage storage, string segment)
    {
        using var writer = new StoredWriter(storage, segment);
        foreach (var bytes in _stored) writer.Add(bytes);
        writer.Finish();
        return writer.Name;
    }
}
