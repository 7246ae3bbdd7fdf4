using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SearchService.Engine.Segments.Columns;

/// <summary>Between which codes do those of 64 neighboring documents lie? Whoever looks for the greatest or least passes over most of a column.</summary>
/// <remarks>
/// For columns of one four-byte code per document. Made on the second use, since it takes a look at every code, and kept for as long as the column: 8 bytes for
/// each 64 documents. Thread-safe.
/// </remarks>
internal sealed unsafe class CodeZones
{
    private const int Length = 64;

    private static readonly ConditionalWeakTable<NumberColumn, Uses> Known = [];

    private readonly uint[] _least;
    private readonly uint[] _greatest;

    private CodeZones(uint* codes, int documents)
    {
        _least = new uint[(documents + Length - 1) / Length];
        _greatest = new uint[_least.Length];
        Array.Fill(_least, uint.MaxValue);
        for (var doc = 0; doc < documents; doc++)
        {
            _least[doc / Length] = Math.Min(_least[doc / Length], codes[doc]);
            _greatest[doc / Length] = Math.Max(_greatest[doc / Length], codes[doc]);
        }
    }

    /// <summary>The zones of a column; null where it is not of that kind, or not asked for often enough.</summary>
    public static CodeZones? Of(NumberColumn? column, int documents)
    {
        if (column is null || column.Codes is not { Shape: CodeShape.One, BytesPerCode: sizeof(uint) } codes || codes.Codes == null) return null;
        return Known.GetOrCreateValue(column).Next((uint*)codes.Codes, documents);
    }

    /// <summary>The first zone from <paramref name="from"/> to before <paramref name="to"/> that may have a code between two, both included; <paramref name="to"/> if none may.</summary>
    public int Next(int from, int to, uint least, uint greatest)
    {
        var zone = from;
        var (leasts, greatests) = (Vector256.Create(least), Vector256.Create(greatest));
        for (; zone + Vector256<uint>.Count <= to; zone += Vector256<uint>.Count)
        {
            var reaches = Vector256.GreaterThanOrEqual(Vector256.Create(_greatest, zone), leasts) & Vector256.LessThanOrEqual(Vector256.Create(_least, zone), greatests);
            if (reaches != Vector256<uint>.Zero) return zone + BitOperations.TrailingZeroCount(reaches.ExtractMostSignificantBits());
        }

        for (; zone < to; zone++)
        {
            if (_greatest[zone] >= least && _least[zone] <= greatest) return zone;
        }

        return to;
    }

    private sealed class Uses
    {
        private volatile CodeZones? _zones;
        private int _uses;

        public CodeZones? Next(uint* codes, int documents) => _zones is { } zones ? zones : Interlocked.Increment(ref _uses) < 2 ? null : _zones = new CodeZones(codes, documents);
    }
}
