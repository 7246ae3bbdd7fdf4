using System.Buffers.Binary;
using System.Text;

namespace SearchService.Engine.Storage;

/// <summary>A mapped file of the index whose frame has been checked.</summary>
/// <remarks>Thread-safe until disposed; what points into it must not be used afterwards.</remarks>
internal sealed unsafe class IndexFileReader : IDisposable
{
    private readonly IStorageInput _input;

    private IndexFileReader(IStorageInput input, string name)
    {
        _input = input;
        Name = name;
    }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>The first byte of the file; offsets that <see cref="IndexFileWriter.Position"/> gave count from here.</summary>
    public byte* Bytes => _input.Bytes;

    /// <summary>Where the body ends, exclusive.</summary>
    public long End => _input.Length - IndexFileFormat.FooterLength;

    /// <summary>Bytes in the file.</summary>
    public long Length => _input.Length;

    /// <summary>Opens a file and checks magic, version and length; the checksum is checked by <see cref="VerifyChecksum"/>.</summary>
    /// <exception cref="IndexCorruptException">The file is missing, cut off or foreign.</exception>
    /// <exception cref="IndexVersionException">The file is of another format version.</exception>
    public static IndexFileReader Open(IStorage storage, string name, string magic)
    {
        IStorageInput input;
        try
        {
            input = storage.Open(name);
        }
        catch (FileNotFoundException missing)
        {
            throw new IndexCorruptException($"{name} is missing. Rebuild the index from its corpus.", missing);
        }

        var reader = new IndexFileReader(input, name);
        try
        {
            reader.CheckFrame(magic);
            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Reads the whole file once and compares its checksum.</summary>
    /// <exception cref="IndexCorruptException">The bytes are not those that were written.</exception>
    public void VerifyChecksum()
    {
        var checksum = Crc32C.Empty;
        const int Step = 1 << 24;
        var covered = Length - sizeof(uint);
        for (long at = 0; at < covered; at += Step) checksum = Crc32C.Append(checksum, new ReadOnlySpan<byte>(Bytes + at, (int)Math.Min(Step, covered - at)));
        var written = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(Bytes + covered, sizeof(uint)));
        if (checksum != written) throw Corrupt($"its checksum is {checksum:x8}, but {written:x8} was written");
    }

    /// <summary>A stretch of the file; offsets are checked.</summary>
    /// <exception cref="IndexCorruptException">The stretch leaves the body.</exception>
    public ReadOnlySpan<byte> Span(long offset, int length)
    {
        if (offset < 0 || length < 0 || offset > End - length) throw Corrupt($"it refers to {length} bytes at {offset}, outside its {Length} bytes");
        return new ReadOnlySpan<byte>(Bytes + offset, length);
    }

    /// <summary>The exception for a fault found in this file.</summary>
    public IndexCorruptException Corrupt(string fault) => new($"{Name} is damaged: {fault}. Rebuild the index from its corpus.");

    /// <inheritdoc/>
    public void Dispose() => _input.Dispose();

    private void CheckFrame(string magic)
    {
        if (Length < IndexFileFormat.HeaderLength + IndexFileFormat.FooterLength) throw Corrupt($"it has only {Length} bytes");
        var head = Encoding.Latin1.GetString(new ReadOnlySpan<byte>(Bytes, IndexFileFormat.HeaderLength));
        if (head != magic)
        {
            if (head.AsSpan(0, 6).SequenceEqual(magic.AsSpan(0, 6)) && char.IsAsciiDigit(head[6]) && char.IsAsciiDigit(head[7]))
            {
                throw new IndexVersionException($"{Name} has format {head}, this program reads {magic}. Rebuild the index from its corpus.");
            }

            throw Corrupt($"it begins with another magic than {magic}");
        }

        var footer = new ReadOnlySpan<byte>(Bytes + End, IndexFileFormat.FooterLength);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(footer);
        if (length != (ulong)Length) throw Corrupt($"it has {Length} bytes, but {length} were written");
        if (Encoding.Latin1.GetString(footer.Slice(sizeof(ulong), IndexFileFormat.HeaderLength)) != magic) throw Corrupt("its footer has another magic");
    }
}
