using System.Text;

namespace SearchService.Engine.Segments.Columns;

/// <summary>The distinct strings of a column being built, numbered as they come; put in byte order when written.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class OrdinalValues
{
    private const int BytesPerEntry = 96;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _values = [];
    private long _characters;

    /// <summary>Distinct strings so far.</summary>
    public int Count => _values.Count;

    /// <summary>Bytes held, about.</summary>
    public long MemoryInBytes => (_characters * sizeof(char)) + ((long)_values.Count * BytesPerEntry);

    /// <summary>The number of a string; what is no valid UTF-16 in it becomes U+FFFD.</summary>
    public int IdOf(string value)
    {
        if (_ids.TryGetValue(value, out var known)) return known;
        var readable = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
        if (_ids.TryGetValue(readable, out known)) return known;
        _ids.Add(readable, _values.Count);
        _values.Add(readable);
        _characters += readable.Length;
        return _values.Count - 1;
    }

    /// <summary>The strings' UTF-8 in byte order, and for each number its place in that order.</summary>
    public (byte[][] Sorted, int[] PlaceOfId) Sort()
    {
        var sorted = _values.ConvertAll(Encoding.UTF8.GetBytes).ToArray();
        var ids = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, ids, Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)));
        var places = new int[ids.Length];
        for (var place = 0; place < ids.Length; place++) places[ids[place]] = place;
        return (sorted, places);
    }

    /// <summary>Starts over.</summary>
    public void Clear()
    {
        _ids.Clear();
        _values.Clear();
        _characters = 0;
    }
}
