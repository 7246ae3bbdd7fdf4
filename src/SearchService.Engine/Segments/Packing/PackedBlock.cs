using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchService.Engine.Segments.Packing;

/// <summary>How do 128 numbers fit into as few bits as the greatest of them needs? (SIMD-BP128: Lemire &amp; Boytsov 2015)</summary>
/// <remarks>
/// Value i stands in lane i mod 4, row i / 4. Each of the four 32-bit lanes strings its 32 rows together, <c>bits</c> bits each, lowest first; the lanes are
/// stored word by word side by side, so that a block takes 16 · bits bytes and one 128-bit register unpacks four neighbours at a time.
/// Example with 1 bit: bit r of the four little-endian words is the value 4 r + 0, 1, 2, 3; the block 1,0,0,0, 1,0,0,0, 0 … is 03 00 00 00 and twelve zero bytes.
/// The vector path and the scalar path read the same bytes to the same numbers; little-endian machines only.
/// </remarks>
internal static unsafe class PackedBlock
{
    /// <summary>Numbers in a block.</summary>
    public const int Length = 128;

    /// <summary>The widest numbers that are packed.</summary>
    public const int MostBits = 31;

    private const int Lanes = 4;
    private const int Rows = Length / Lanes;
    private const int WordBits = 32;
    private const int MostBitsToSum = 24;
    private const int FewToSum = 6;

    /// <summary>Bytes of a block of this width.</summary>
    public static int Size(int bits) => bits * (Length / 8);

    /// <summary>Bits that the greatest of the values needs; 0 when all are 0.</summary>
    public static int BitsFor(ReadOnlySpan<uint> values)
    {
        var all = 0u;
        foreach (var value in values) all |= value;
        return WordBits - BitOperations.LeadingZeroCount(all);
    }

    /// <summary>Packs 128 values into <see cref="Size"/> bytes.</summary>
    public static void Pack(ReadOnlySpan<uint> values, int bits, Span<byte> target)
    {
        var words = MemoryMarshal.Cast<byte, uint>(target[..Size(bits)]);
        words.Clear();
        for (var i = 0; i < Length && bits > 0; i++)
        {
            var at = i / Lanes * bits;
            var word = (at / WordBits * Lanes) + (i % Lanes);
            var shift = at % WordBits;
            words[word] |= values[i] << shift;
            if (shift + bits > WordBits) words[word + Lanes] |= values[i] >> (WordBits - shift);
        }
    }

    /// <summary>Unpacks 128 values and adds <paramref name="offset"/> to each.</summary>
    public static void Unpack(byte* source, int bits, int offset, int[] target)
    {
        if (Vector128.IsHardwareAccelerated) UnpackVector(source, bits, offset, target);
        else UnpackScalar(source, bits, offset, target);
    }

    /// <summary>Unpacks 128 gaps: each value is the one before plus 1 plus its packed number, the first counting from <paramref name="previous"/>.</summary>
    public static void UnpackGaps(byte* source, int bits, int previous, int[] target)
    {
        if (Avx2.IsSupported && bits > 0) UnpackGapsWide(source, bits, previous, target);
        else if (Vector128.IsHardwareAccelerated) UnpackGapsVector(source, bits, previous, target);
        else UnpackGapsScalar(source, bits, previous, target);
    }

    /// <summary>How many of 128 rising numbers are below <paramref name="bound"/>: its place among them. Counting all is faster than halving, which guesses seven branches.</summary>
    public static int CountBelow(int[] values, int bound)
    {
        ref var first = ref Room(values);
        if (!Vector256.IsHardwareAccelerated)
        {
            var below = 0;
            while (below < Length && values[below] < bound) below++;
            return below;
        }

        var bounds = Vector256.Create(bound);
        var counts = Vector256<int>.Zero;
        for (var i = 0; i < Length; i += Vector256<int>.Count) counts -= Vector256.LessThan(Vector256.LoadUnsafe(ref first, (nuint)i), bounds);
        return Vector256.Sum(counts);
    }

    /// <summary><see cref="Unpack"/> without vectors.</summary>
    internal static void UnpackScalar(byte* source, int bits, int offset, int[] target)
    {
        for (var i = 0; i < Length; i++) target[i] = (int)Value(source, bits, i) + offset;
    }

    /// <summary><see cref="UnpackGaps"/> without vectors.</summary>
    internal static void UnpackGapsScalar(byte* source, int bits, int previous, int[] target)
    {
        for (var i = 0; i < Length; i++) target[i] = previous += (int)Value(source, bits, i) + 1;
    }

    /// <summary><see cref="Unpack"/> in 128-bit registers.</summary>
    internal static void UnpackVector(byte* source, int bits, int offset, int[] target)
    {
        ref var first = ref Room(target);
        var added = Vector128.Create(offset);
        if (bits == 0)
        {
            for (var i = 0; i < Length; i += Lanes) added.StoreUnsafe(ref first, (nuint)i);
            return;
        }

        var rows = new RowUnpacker(source, bits);
        for (var i = 0; i < Length; i += Lanes) (rows.Next(i + Lanes == Length) + added).StoreUnsafe(ref first, (nuint)i);
    }

    /// <summary><see cref="UnpackGaps"/> in 128-bit registers: the running sum is taken inside a register in two shifted additions.</summary>
    internal static void UnpackGapsVector(byte* source, int bits, int previous, int[] target)
    {
        ref var first = ref Room(target);
        var last = Vector128.Create(previous);
        if (bits == 0)
        {
            var run = last + Vector128.Create(1, 2, 3, 4);
            for (var i = 0; i < Length; i += Lanes, run += Vector128.Create(Lanes)) run.StoreUnsafe(ref first, (nuint)i);
            return;
        }

        var rows = new RowUnpacker(source, bits);
        for (var i = 0; i < Length; i += Lanes)
        {
            var gaps = rows.Next(i + Lanes == Length) + Vector128<int>.One;
            gaps += Vector128.Shuffle(gaps, Vector128.Create(-1, 0, 1, 2));
            gaps += Vector128.Shuffle(gaps, Vector128.Create(-1, -1, 0, 1));
            gaps += last;
            gaps.StoreUnsafe(ref first, (nuint)i);
            last = Vector128.Shuffle(gaps, Vector128.Create(3));
        }
    }

    /// <summary><see cref="UnpackGaps"/> of at least one bit in 256-bit registers, two rows at a time and without a branch on how rows lie in words.</summary>
    internal static void UnpackGapsWide(byte* source, int bits, int previous, int[] target)
    {
        ref var first = ref Room(target);
        var words = (uint*)source;
        var last = Vector256.Create(previous);
        var mask = Vector256.Create((1u << bits) - 1);
        var shifts = Vector256.Create(Vector128<uint>.Zero, Vector128.Create((uint)bits));
        var step = Vector256.Create(2u * (uint)bits);
        for (int i = 0, at = 0; i < Length; i += 2 * Lanes, at += 2 * bits)
        {
            var one = words + (at / WordBits * Lanes);
            var oneOn = words + ((at + bits - 1) / WordBits * Lanes);
            var two = words + ((at + bits) / WordBits * Lanes);
            var twoOn = words + ((at + bits + bits - 1) / WordBits * Lanes);
            var low = Vector256.Create(Vector128.Load(one), Vector128.Load(two));
            var high = Vector256.Create(Vector128.Load(oneOn), Vector128.Load(twoOn));

            // A shift by all 32 bits gives nothing here, so a row that begins a word takes nothing from another.
            var values = Avx2.ShiftRightLogicalVariable(low, shifts) | Avx2.ShiftLeftLogicalVariable(high, Vector256.Create((uint)WordBits) - shifts);
            var sums = (values & mask).AsInt32() + Vector256<int>.One;
            shifts = (shifts + step) & Vector256.Create((uint)WordBits - 1);
            sums += Avx2.ShiftLeftLogical128BitLane(sums, sizeof(int));
            sums += Avx2.ShiftLeftLogical128BitLane(sums, 2 * sizeof(int));
            var ends = Avx2.Shuffle(sums, 0xFF);
            (sums + last + Avx2.Permute2x128(ends, ends, 0x08)).StoreUnsafe(ref first, (nuint)i);
            last += ends + Avx2.Permute2x128(ends, ends, 0x01);
        }
    }

    private static ref int Room(int[] target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, Length);
        return ref MemoryMarshal.GetArrayDataReference(target);
    }

    /// <summary>One packed number, without the others. A number that lies across two words is put together without asking whether it does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Value(byte* source, int bits, int i)
    {
        if (bits == 0) return 0;
        var at = i / Lanes * bits;
        var shift = at % WordBits;
        var words = (uint*)source + (at / WordBits * Lanes) + (i % Lanes);
        var both = ((ulong)words[(shift + bits - 1) / WordBits * Lanes] << WordBits) | *words;
        return (uint)(both >> shift) & ((1u << bits) - 1);
    }

    /// <summary>The sum of the numbers from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public static long Sum(byte* source, int bits, int from, int to)
    {
        if (bits == 0) return 0;
        if (!Vector128.IsHardwareAccelerated || bits > MostBitsToSum || to - from <= FewToSum) return SumScalar(source, bits, from, to);
        var sums = Vector128<uint>.Zero;
        var row = from / Lanes;
        var end = to / Lanes;
        sums -= Row(source, bits, row) & ~LanesFrom(from % Lanes);
        for (; row < end; row++) sums += Row(source, bits, row);
        if (to % Lanes != 0) sums += Row(source, bits, end) & ~LanesFrom(to % Lanes);
        return Vector128.Sum(sums);
    }

    /// <summary><see cref="Sum"/> without vectors.</summary>
    internal static long SumScalar(byte* source, int bits, int from, int to)
    {
        var sum = 0L;
        for (var i = from; i < to; i++) sum += Value(source, bits, i);
        return sum;
    }

    private static Vector128<uint> LanesFrom(int lane) => Vector128.GreaterThanOrEqual(Vector128.Create(0, 1, 2, 3), Vector128.Create(lane)).AsUInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Row(byte* source, int bits, int row)
    {
        var at = row * bits;
        var shift = at % WordBits;
        var words = (uint*)source + (at / WordBits * Lanes);
        var values = Vector128.Load(words) >>> shift;

        // Two shifts, since one by all 32 bits would shift by none; where the row lies in one word, the mask takes the rest away.
        values |= Vector128.Load(words + ((shift + bits - 1) / WordBits * Lanes)) << 1 << (WordBits - 1 - shift);
        return values & Vector128.Create((1u << bits) - 1);
    }

    /// <summary>Hands out the rows of a block, four values each; never reads behind its last word.</summary>
    private ref struct RowUnpacker(byte* source, int bits)
    {
        private readonly Vector128<uint> _mask = Vector128.Create((1u << bits) - 1);
        private byte* _source = source;
        private Vector128<uint> _words = Vector128.Load((uint*)source);
        private int _used;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<int> Next(bool isLast)
        {
            var values = _words >>> _used;
            _used += bits;
            if (_used >= WordBits && !isLast) values |= Refill();
            else if (_used > WordBits) values |= Refill();
            return (values & _mask).AsInt32();
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector128<uint> Refill()
        {
            _used -= WordBits;
            _source += sizeof(uint) * Lanes;
            _words = Vector128.Load((uint*)_source);
            return _used == 0 ? Vector128<uint>.Zero : _words << (bits - _used);
        }
    }
}
