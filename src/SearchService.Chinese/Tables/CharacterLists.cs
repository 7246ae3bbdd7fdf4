namespace SearchService.Chinese.Tables;

/// <summary>Which list belongs to this character? Reads sections of <see cref="CharacterListFormat"/> in place. Immutable and thread-safe, O(1).</summary>
internal sealed unsafe class CharacterLists<T>
    where T : unmanaged
{
    private readonly byte* _pageNumbers;
    private readonly ushort* _pages;
    private readonly int* _starts;
    private readonly T* _items;

    public CharacterLists(EmbeddedTable table)
    {
        _pageNumbers = table.Section<byte>(CharacterListFormat.PageNumbers);
        _pages = table.Section<ushort>(CharacterListFormat.Pages);
        _starts = table.Section<int>(CharacterListFormat.ListStarts);
        _items = table.Section<T>(CharacterListFormat.Items);
    }

    /// <summary>The list of a UTF-16 unit; empty when it has none.</summary>
    public ReadOnlySpan<T> Of(char unit)
    {
        var page = _pageNumbers[unit >> CharacterListFormat.PageBits];
        var list = _pages[(page << CharacterListFormat.PageBits) | (unit & (CharacterListFormat.PageLength - 1))];
        return new ReadOnlySpan<T>(_items + _starts[list], _starts[list + 1] - _starts[list]);
    }
}
