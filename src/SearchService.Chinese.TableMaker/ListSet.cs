using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker;

/// <summary>Packs one list per UTF-16 unit, equal lists once (see <see cref="CharacterListFormat"/>).</summary>
internal sealed class ListSet
{
    private readonly List<ushort[]> _lists = [[]];
    private readonly PageSet _pages;

    public ListSet(ushort[][] listOfUnit)
    {
        var numbers = new Dictionary<string, ushort> { [""] = 0 };
        _pages = new PageSet(CharacterListFormat.PageBits, Array.ConvertAll(listOfUnit, list => NumberOf(list, numbers)));
    }

    /// <summary>Appends the four sections.</summary>
    public TableWriter AddTo(TableWriter table) => table
        .Add<byte>(_pages.Numbers)
        .Add<ushort>(_pages.Words)
        .Add<int>([.. Starts()])
        .Add<ushort>([.. _lists.SelectMany(list => list)]);

    private ushort NumberOf(ushort[] list, Dictionary<string, ushort> numbers)
    {
        var key = string.Join(' ', list);
        if (numbers.TryGetValue(key, out var number)) return number;
        number = checked((ushort)_lists.Count);
        numbers.Add(key, number);
        _lists.Add(list);
        return number;
    }

    private IEnumerable<int> Starts()
    {
        var start = 0;
        yield return start;
        foreach (var list in _lists) yield return start += list.Length;
    }
}
