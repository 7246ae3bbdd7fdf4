using SearchService.Engine.Schema;
using SearchService.Engine.Segments.Inverted;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Inverting;

/// <summary>The inverted index of the segment being built, in memory.</summary>
/// <remarks>For one thread. Documents come in ascending order per field; a known term costs no allocation.</remarks>
internal sealed class Inverter
{
    private readonly SliceArena _arena = new();
    private readonly FieldInverter[] _fields;
    private readonly Dictionary<string, FieldInverter> _byName = new(StringComparer.Ordinal);
    private int _documents;

    /// <summary>An empty index for the text and keyword fields of a schema.</summary>
    public Inverter(IndexSchema schema)
    {
        _fields = [.. schema.Fields
            .Where(static field => field.Kind is FieldKind.Text or FieldKind.Keyword)
            .Select(field => new FieldInverter(field, _arena))];
        foreach (var field in _fields) _byName.Add(field.Definition.Name, field);
    }

    /// <summary>Bytes in use; what <see cref="Clear"/> keeps for later does not count.</summary>
    public long MemoryInBytes
    {
        get
        {
            var bytes = _arena.MemoryInBytes;
            foreach (var inverter in _fields) bytes += inverter.MemoryInBytes;
            return bytes;
        }
    }

    /// <summary>Adds a value to a text field of a document; further values follow in position order. Returns how many tokens it has.</summary>
    public int AddText(string field, int doc, ReadOnlyMemory<char> text)
    {
        var inverter = FieldOf(field, FieldKind.Text);
        _documents = Math.Max(_documents, doc + 1);
        return inverter.AddText(doc, text);
    }

    /// <summary>Adds a term to a keyword field of a document; a second time it changes nothing.</summary>
    public void AddTerm(string field, int doc, string term)
    {
        var inverter = FieldOf(field, FieldKind.Keyword);
        _documents = Math.Max(_documents, doc + 1);
        inverter.AddTerm(doc, term);
    }

    /// <summary>Writes terms, postings and positions of the segment, forced to the device; returns the names of the files.</summary>
    /// <param name="storage">Where to.</param>
    /// <param name="segment">The segment's name; the files are this name with endings.</param>
    /// <param name="normsOfField">For each text field one norm byte per document.</param>
    public IReadOnlyList<string> Write(IStorage storage, string segment, Func<string, ReadOnlyMemory<byte>> normsOfField)
    {
        using var writer = new InvertedWriter(storage, segment, _documents);
        foreach (var field in _fields)
        {
            field.Write(writer, field.Definition.Kind == FieldKind.Text ? normsOfField(field.Definition.Name) : default);
        }

        return writer.Finish();
    }

    /// <summary>Forgets everything and keeps the memory for the next segment.</summary>
    public void Clear()
    {
        _arena.Clear();
        foreach (var field in _fields) field.Clear();
        _documents = 0;
    }

    private FieldInverter FieldOf(string name, FieldKind kind)
    {
        if (!_byName.TryGetValue(name, out var field) || field.Definition.Kind != kind) throw new ArgumentException($"The schema has no {kind} field '{name}'.", nameof(name));
        return field;
    }
}
