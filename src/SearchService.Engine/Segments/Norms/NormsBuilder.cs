using SearchService.Engine.Schema;

namespace SearchService.Engine.Segments.Norms;

/// <summary>Collects the norms of a segment being built.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class NormsBuilder
{
    private readonly Dictionary<string, List<int>> _lengths = new(StringComparer.Ordinal);

    /// <summary>Knows the text fields of a schema.</summary>
    public NormsBuilder(IndexSchema schema)
    {
        foreach (var field in schema.Fields)
        {
            if (field.Kind == FieldKind.Text) _lengths.Add(field.Name, []);
        }
    }

    /// <summary>Bytes held.</summary>
    public long MemoryInBytes => _lengths.Values.Sum(static lengths => (long)lengths.Count * sizeof(int));

    /// <summary>Adds tokens to a document's field; documents come in ascending order.</summary>
    public void Add(string field, int doc, int tokens)
    {
        var lengths = _lengths[field];
        while (lengths.Count <= doc) lengths.Add(0);
        lengths[doc] += tokens;
    }

    /// <summary>The norm bytes of every text field.</summary>
    public Dictionary<string, byte[]> Build(int documentCount) => _lengths.ToDictionary(
        static field => field.Key,
        field =>
        {
            var norms = new byte[documentCount];
            for (var doc = 0; doc < field.Value.Count; doc++) norms[doc] = NormByte.Of(field.Value[doc]);
            return norms;
        },
        StringComparer.Ordinal);

    /// <summary>Starts over.</summary>
    public void Clear()
    {
        foreach (var lengths in _lengths.Values) lengths.Clear();
    }
}
