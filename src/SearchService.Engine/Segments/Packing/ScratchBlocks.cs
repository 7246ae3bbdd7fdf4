namespace SearchService.Engine.Segments.Packing;

/// <summary>Where do the arrays come from that one block of numbers is unpacked into? From those that earlier searches of the same thread have left.</summary>
/// <remarks>
/// A term takes two or three of them, and they would be most of what a search allocates. Outside a search (<see cref="Begin"/> to <see cref="End"/>) an array is a
/// new one, and so it is when a thread has lent out <see cref="MostKept"/>. What an array holds at first is anything. What outlives the search must not come from here.
/// </remarks>
internal static class ScratchBlocks
{
    /// <summary>Most arrays that a thread keeps between searches: 128 KiB.</summary>
    public const int MostKept = 256;

    [ThreadStatic]
    private static Shelf? _shelf;

    /// <summary>Begins a search on this thread; the result is for <see cref="End"/>.</summary>
    public static int Begin()
    {
        var shelf = _shelf ??= new Shelf();
        shelf.Searches++;
        return shelf.Lent;
    }

    /// <summary>An array of <see cref="PackedBlock.Length"/> numbers, good until the search ends.</summary>
    public static int[] Take()
    {
        if (_shelf is not { Searches: > 0, Lent: < MostKept } shelf) return new int[PackedBlock.Length];
        return shelf.Blocks[shelf.Lent++] ??= new int[PackedBlock.Length];
    }

    /// <summary>Ends a search: all arrays taken since it began may be taken again.</summary>
    public static void End(int begun)
    {
        _shelf!.Searches--;
        _shelf.Lent = begun;
    }

    private sealed class Shelf
    {
        public int[]?[] Blocks { get; } = new int[MostKept][];

        public int Searches { get; set; }

        public int Lent { get; set; }
    }
}
