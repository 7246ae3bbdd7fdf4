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

    /// <summary>Most long arrays that a thread keeps between searches, and the longest of them: 1 MiB in all.</summary>
    public const int MostKeptLong = 4, Longest = 1 << 16;

    /// <summary>Begins a search on this thread; the result is for <see cref="End"/>.</summary>
    public static (int Blocks, int Long) Begin()
    {
        var shelf = _shelf ??= new Shelf();
        shelf.Searches++;
        return (shelf.Lent, shelf.LentLong);
    }

    /// <summary>An array of <see cref="PackedBlock.Length"/> numbers, good until the search ends.</summary>
    public static int[] Take()
    {
        if (_shelf is not { Searches: > 0, Lent: < MostKept } shelf) return new int[PackedBlock.Length];
        return shelf.Blocks[shelf.Lent++] ??= new int[PackedBlock.Length];
    }

    /// <summary>An array of at least so many numbers, all of them 0, good until the search ends.</summary>
    public static int[] TakeZeros(int length)
    {
        var numbers = TakeLong(length);
        Array.Clear(numbers);
        return numbers;
    }

    /// <summary>An array of at least so many numbers, whatever they are, good until the search ends.</summary>
    public static int[] TakeLong(int length)
    {
        if (length > Longest || _shelf is not { Searches: > 0, LentLong: < MostKeptLong } shelf) return new int[length];
        ref var kept = ref shelf.Long[shelf.LentLong++];
        if (kept is null || kept.Length < length) kept = new int[length];
        return kept;
    }

    /// <summary>Ends a search: all arrays taken since it began may be taken again.</summary>
    public static void End((int Blocks, int Long) begun)
    {
        _shelf!.Searches--;
        (_shelf.Lent, _shelf.LentLong) = begun;
    }

    private sealed class Shelf
    {
        public int[]?[] Blocks { get; } = new int[MostKept][];

        public int[]?[] Long { get; } = new int[MostKeptLong][];

        public int LentLong { get; set; }

        public int Searches { get; set; }

        public int Lent { get; set; }
    }
}
