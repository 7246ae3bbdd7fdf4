namespace SearchService.Archive.Search.Suggest;

/// <summary>Which entries begin with, or contain, what is typed? All their forms in one text, best entries first.</summary>
/// <remarks>
/// A look-up is one vectorized pass over that text, which ends once enough entries begin so: 100,000 titles are some three megabytes. Immutable and thread-safe.
/// </remarks>
internal sealed class SuggestList
{
    /// <summary>Stands between forms; no form contains it.</summary>
    public const char Border = '\n';

    private readonly SuggestEntry[] _entries;
    private readonly int[] _starts;
    private readonly char[] _text;

    /// <summary>The list of these entries.</summary>
    public SuggestList(IEnumerable<SuggestEntry> entries)
    {
        _entries = [.. entries.OrderByDescending(entry => entry.Count)];
        _starts = new int[_entries.Length];
        _text = new char[_entries.Sum(entry => entry.Key.Length)];
        var at = 0;
        for (var i = 0; i < _entries.Length; i++)
        {
            _starts[i] = at;
            _entries[i].Key.CopyTo(_text.AsSpan(at));
            at += _entries[i].Key.Length;
        }
    }

    /// <summary>Entries with a form that begins with <paramref name="key"/> (at most <paramref name="limit"/>) and others that contain it (likewise), best first.</summary>
    public (IReadOnlyList<SuggestEntry> Beginning, IReadOnlyList<SuggestEntry> Containing) Find(string key, int limit)
    {
        var beginning = new List<SuggestEntry>();
        var containing = new List<SuggestEntry>();
        for (var from = 0; from < _text.Length && beginning.Count < limit;)
        {
            var at = _text.AsSpan(from).IndexOf(key);
            if (at < 0) break;
            var entry = EntryAt(from + at);
            var end = entry + 1 < _starts.Length ? _starts[entry + 1] : _text.Length;
            if (_text.AsSpan(_starts[entry], end - _starts[entry]).IndexOf(Border + key) >= 0) beginning.Add(_entries[entry]);
            else if (containing.Count < limit) containing.Add(_entries[entry]);
            from = end;
        }

        return (beginning, containing);
    }

    private int EntryAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
