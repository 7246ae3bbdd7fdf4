using SearchService.Engine.Schema;

namespace SearchService.Engine.Segments.Columns;

/// <summary>Collects the columns of a segment being built or merged.</summary>
/// <remarks>Not thread-safe. Documents come in ascending order.</remarks>
internal sealed class ColumnsBuilder
{
    private readonly SortedDictionary<string, ValueList> _numbers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (OrdinalValues Values, ValueList Ids)> _ordinals = new(StringComparer.Ordinal);
    private readonly List<long> _row = [];

    /// <summary>Knows the columns of a schema.</summary>
    public ColumnsBuilder(IndexSchema schema)
    {
        foreach (var field in schema.Fields)
        {
            if (field.Kind == FieldKind.Number) _numbers.Add(field.Name, new ValueList());
            if (field.Kind == FieldKind.Ordinal) _ordinals.Add(field.Name, (new OrdinalValues(), new ValueList()));
        }
    }

    /// <summary>The number columns in name order.</summary>
    public IReadOnlyDictionary<string, ValueList> Numbers => _numbers;

    /// <summary>The ordinal columns in name order.</summary>
    public IReadOnlyDictionary<string, (OrdinalValues Values, ValueList Ids)> Ordinals => _ordinals;

    /// <summary>Bytes held, about.</summary>
    public long MemoryInBytes =>
        _numbers.Values.Sum(static column => column.MemoryInBytes) + _ordinals.Values.Sum(static column => column.Values.MemoryInBytes + column.Ids.MemoryInBytes);

    /// <summary>Sets a document's numbers of a column, in any order.</summary>
    public void AddNumbers(string field, int doc, IEnumerable<long> values)
    {
        _row.Clear();
        _row.AddRange(values);
        _row.Sort();
        _numbers[field].Add(doc, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_row));
    }

    /// <summary>Sets a document's strings of a column, in any order; one given twice counts once.</summary>
    public void AddStrings(string field, int doc, IEnumerable<string> values)
    {
        var (distinct, ids) = _ordinals[field];
        _row.Clear();
        foreach (var value in values)
        {
            var id = distinct.IdOf(value);
            if (!_row.Contains(id)) _row.Add(id);
        }

        ids.Add(doc, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_row));
    }

    /// <summary>Starts over.</summary>
    public void Clear()
    {
        foreach (var column in _numbers.Values) column.Clear();
        foreach (var (values, ids) in _ordinals.Values)
        {
            values.Clear();
            ids.Clear();
        }
    }
}
