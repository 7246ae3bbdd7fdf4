using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.Folding;

/// <summary>To what does this unit fold, and where is the next that folds at all? Reads Tables/folding.bin in place.</summary>
/// <remarks>
/// Immutable and thread-safe. Beside the table it keeps one bit per unit that says whether the unit folds; where the processor can gather (AVX2), eight units at
/// a time are looked up there, so that plain text is copied in blocks.
/// </remarks>
internal sealed unsafe class FoldingReader
{
    private const int BlockLength = 16;
    private const int BitsPerWord = 32;

    private readonly byte* _pageNumbers;
    private readonly ushort* _pages;
    private readonly uint* _folds;

    public FoldingReader()
    {
        var table = EmbeddedTable.Open("folding.bin", TableFormat.FoldingMagic);
        _pageNumbers = table.Section<byte>(FoldingTableFormat.PageNumbers);
        _pages = table.Section<ushort>(FoldingTableFormat.Pages);
        // Lives as long as the process, like the table.
        _folds = (uint*)NativeMemory.AllocZeroed((char.MaxValue + 1) / BitsPerWord, sizeof(uint));
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            if (Fold((char)unit) != unit) _folds[unit / BitsPerWord] |= 1u << (unit % BitsPerWord);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Fold(char unit) =>
        (char)(unit + _pages[(_pageNumbers[unit >> FoldingTableFormat.PageBits] << FoldingTableFormat.PageBits) | (unit & (FoldingTableFormat.PageLength - 1))]);

    /// <summary>The place of the first unit that folds to another; −1 when none does.</summary>
    public int IndexOfFolding(ReadOnlySpan<char> text)
    {
        var place = 0;
        while (place + BlockLength <= text.Length && !MayFold(text.Slice(place, BlockLength))) place += BlockLength;
        for (; place < text.Length; place++)
        {
            if (Fold(text[place]) != text[place]) return place;
        }

        return -1;
    }

    /// <summary>Folds every unit of a text; both spans may be the same memory.</summary>
    public void Fold(ReadOnlySpan<char> source, Span<char> destination)
    {
        var place = 0;
        for (; place + BlockLength <= source.Length; place += BlockLength)
        {
            var block = source.Slice(place, BlockLength);
            if (MayFold(block)) FoldEach(block, destination[place..]);
            else block.CopyTo(destination[place..]);
        }

        FoldEach(source[place..], destination[place..]);
    }

    private void FoldEach(ReadOnlySpan<char> source, Span<char> destination)
    {
        for (var i = 0; i < source.Length; i++) destination[i] = Fold(source[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayFold(ReadOnlySpan<char> block)
    {
        if (!Avx2.IsSupported) return true;
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(block));
        var units = Vector256.LoadUnsafe(ref first);
        var bits = FoldBits(Vector256.WidenLower(units).AsInt32()) | FoldBits(Vector256.WidenUpper(units).AsInt32());
        return (bits & Vector256<uint>.One) != Vector256<uint>.Zero;
    }

    /// <summary>Bit 0 of each lane says whether the unit in it folds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<uint> FoldBits(Vector256<int> units)
    {
        var words = Avx2.GatherVector256(_folds, units >> 5, sizeof(uint));
        return Avx2.ShiftRightLogicalVariable(words, (units & Vector256.Create(BitsPerWord - 1)).AsUInt32());
    }
}
