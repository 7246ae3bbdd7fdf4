using System.Runtime.CompilerServices;
using System.Text;

namespace SearchService.Chinese.Tables;

/// <summary>Where in memory does an embedded table lie? Reads it in place, in the mapped assembly, without copying (see <see cref="TableFormat"/>).</summary>
/// <remarks>
/// Immutable and thread-safe. Pointers stay valid as long as the process lives, because the assembly is never unloaded.
/// Sections are read as little-endian numbers in place, so a big-endian machine is refused.
/// </remarks>
internal sealed unsafe class EmbeddedTable
{
    private readonly byte* _start;
    private readonly int _sectionCount;

    private EmbeddedTable(byte* start, int sectionCount)
    {
        _start = start;
        _sectionCount = sectionCount;
    }

    /// <summary>Opens Tables/<paramref name="name"/>, which has to begin with <paramref name="magic"/>.</summary>
    public static EmbeddedTable Open(string name, string magic)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("The tables are read in place and little-endian; this machine is big-endian.");
        var resource = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name);
        if (resource is not UnmanagedMemoryStream stream) throw new InvalidDataException($"The assembly holds no table {name}.");
        var header = new ReadOnlySpan<byte>(stream.PositionPointer, TableFormat.HeaderLength);
        if (!header[..TableFormat.MagicLength].SequenceEqual(Encoding.ASCII.GetBytes(magic))) throw new InvalidDataException($"The table {name} is of another format than {magic}.");
        var length = Unsafe.ReadUnaligned<int>(stream.PositionPointer + 12);
        if (length != stream.Length) throw new InvalidDataException($"The table {name} has {stream.Length} bytes where {length} belong.");
        return new EmbeddedTable(stream.PositionPointer, Unsafe.ReadUnaligned<int>(stream.PositionPointer + TableFormat.MagicLength));
    }

    /// <summary>The first value of a section; <paramref name="count"/> is the number of values.</summary>
    public T* Section<T>(int index, out int count)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _sectionCount);
        var entry = _start + TableFormat.HeaderLength + (index * TableFormat.SectionEntryLength);
        count = Unsafe.ReadUnaligned<int>(entry + 4) / sizeof(T);
        return (T*)(_start + Unsafe.ReadUnaligned<int>(entry));
    }

    /// <summary>The first value of a section.</summary>
    public T* Section<T>(int index)
        where T : unmanaged => Section<T>(index, out _);
}
