using System.Buffers.Binary;

namespace SearchService.Engine.Storage;

/// <summary>A file as it was when it was written: one that was replaced or exchanged since does not fit its record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Checksum">The CRC-32C in its footer.</param>
internal sealed unsafe record FileRecord(string Name, long Length, uint Checksum)
{
    /// <summary>The record of a file that was just written.</summary>
    public static FileRecord Of(IStorage storage, string name)
    {
        using var input = storage.Open(name);
        if (input.Length < IndexFileFormat.HeaderLength + IndexFileFormat.FooterLength) throw new IndexCorruptException($"{name} has only {input.Length} bytes. Rebuild the index from its corpus.");
        return new FileRecord(name, input.Length, Written(input));
    }

    /// <summary>Reads the whole file once: is it the recorded one, byte for byte?</summary>
    /// <exception cref="FileNotFoundException">It is missing.</exception>
    /// <exception cref="IndexCorruptException">It is not the recorded one.</exception>
    /// <exception cref="IndexVersionException">It is of another format version.</exception>
    public void Verify(IStorage storage)
    {
        CheckFrame(storage);
        var checksum = Crc32C.Empty;
        var covered = Length - sizeof(uint);
        var length = storage.ReadThrough(Name, (piece, at) => checksum = Crc32C.Append(checksum, piece[..(int)Math.Clamp(covered - at, 0, piece.Length)]));
        if (length != Length) throw Corrupt($"it has {length} bytes, but {Length} were written");
        if (checksum != Checksum) throw Corrupt($"its bytes have the checksum {checksum:x8}, but {Checksum:x8} was written");
    }

    // What tells another file from this one at a glance.
    private void CheckFrame(IStorage storage)
    {
        using var input = storage.Open(Name);
        if (input.Length != Length) throw Corrupt($"it has {input.Length} bytes, but {Length} were written");
        if (Written(input) != Checksum) throw Corrupt($"its footer has the checksum {Written(input):x8}, the manifest says {Checksum:x8}");
    }

    private IndexCorruptException Corrupt(string fault) => new($"{Name} is damaged: {fault}. Rebuild the index from its corpus.");

    private static uint Written(IStorageInput input) =>
        BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(input.Bytes + input.Length - sizeof(uint), sizeof(uint)));
}
