namespace SearchService.Engine.Segments.Columns;

/// <summary>Any number of values per document, in memory.</summary>
/// <remarks>Not thread-safe. Documents come in ascending order; those in between have none.</remarks>
internal sealed class ValueList
{
    private readonly List<int> _ends = [];
    private readonly List<long> _values = [];

    /// <summary>All values, document by document.</summary>
    public ReadOnlySpan<long> Values => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values);

    /// <summary>Bytes held.</summary>
    public long MemoryInBytes => ((long)_ends.Count * sizeof(int)) + ((long)_values.Count * sizeof(long));

    /// <summary>Most values of a document.</summary>
    public int Most { get; private set; }

    /// <summary>Documents that have a value.</summary>
    public int DocumentsWithValue { get; private set; }

    /// <summary>Adds a document's values, in the order they will have.</summary>
    public void Add(int doc, ReadOnlySpan<long> values)
    {
        if (values.IsEmpty) return;
        while (_ends.Count < doc) _ends.Add(_values.Count);
        foreach (var value in values) _values.Add(value);
        _ends.Add(_values.Count);
        Most = Math.Max(Most, values.Length);
        DocumentsWithValue++;
    }

    /// <summary>How many values stand before a document's first.</summary>
    public int Start(int doc) => doc == 0 ? 0 : doc <= _ends.Count ? _ends[doc - 1] : _values.Count;

    /// <summary>The values of a document.</summary>
    public ReadOnlySpan<long> Of(int doc) => Values[Start(doc)..Start(doc + 1)];

    /// <summary>Starts over.</summary>
    public void Clear()
    {
        _ends.Clear();
        _values.Clear();
        Most = 0;
        DocumentsWithValue = 0;
    }
}
