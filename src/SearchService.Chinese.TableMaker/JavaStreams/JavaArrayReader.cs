using System.Buffers.Binary;
using System.Text;

namespace SearchService.Chinese.TableMaker.JavaStreams;

/// <summary>Which arrays lie in this Java-serialised file?</summary>
/// <remarks>
/// Reads the part of the Java Object Serialization Stream Protocol (version 5) that arrays need: array class
/// descriptions, handles, nulls and arrays of short, char, int, long and of arrays. Big-endian throughout.
/// </remarks>
internal sealed class JavaArrayReader
{
    private const ushort Magic = 0xACED;
    private const ushort Version = 5;
    private const byte Null = 0x70;
    private const byte Reference = 0x71;
    private const byte ClassDescription = 0x72;
    private const byte ArrayObject = 0x75;
    private const byte EndBlockData = 0x78;
    private const int FirstHandle = 0x7E0000;

    private readonly Stream _stream;
    private readonly List<object> _handles = [];
    private readonly byte[] _eight = new byte[8];

    public JavaArrayReader(Stream stream)
    {
        _stream = stream;
        if (ReadUInt16() != Magic || ReadUInt16() != Version) throw new InvalidDataException("This is no Java object stream of version 5.");
    }

    /// <summary>Reads the next array of the stream; <typeparamref name="T"/> is short[], char[], int[], long[] or an array of such.</summary>
    public T Read<T>()
        where T : class => ReadObject() as T ?? throw new InvalidDataException($"The next object of the stream is no {typeof(T).Name}.");

    private object? ReadObject()
    {
        var tag = ReadByte();
        return tag switch
        {
            Null => null,
            Reference => ReadReference(),
            ArrayObject => ReadArray(),
            _ => throw new InvalidDataException($"Tag {tag:X2} does not occur in a stream of arrays."),
        };
    }

    private Array ReadArray()
    {
        var type = ReadClass();
        var handle = _handles.Count;
        _handles.Add(type);
        var length = ReadInt32();
        var array = ReadElements(type, length);
        _handles[handle] = array;
        return array;
    }

    private Array ReadElements(string type, int length) => type switch
    {
        "[S" => Fill(new short[length], () => (short)ReadUInt16()),
        "[C" => Fill(new char[length], () => (char)ReadUInt16()),
        "[I" => Fill(new int[length], ReadInt32),
        "[J" => Fill(new long[length], ReadInt64),
        "[[I" => Fill(new int[length][], () => (int[])ReadObject()!),
        "[[C" => Fill(new char[length][], () => (char[])ReadObject()!),
        "[[[C" => Fill(new char[length][][], () => (char[][])ReadObject()!),
        _ => throw new InvalidDataException($"Arrays of type {type} do not occur in a dictionary."),
    };

    private static T[] Fill<T>(T[] array, Func<T> read)
    {
        for (var i = 0; i < array.Length; i++) array[i] = read();
        return array;
    }

    private string ReadClass()
    {
        var tag = ReadByte();
        if (tag == Reference) return (string)ReadReference();
        if (tag != ClassDescription) throw new InvalidDataException($"Tag {tag:X2} stands where a class description belongs.");
        var name = ReadName();
        _handles.Add(name);
        ReadInt64(); // serial version
        ReadByte(); // flags
        if (ReadUInt16() != 0) throw new InvalidDataException($"The array class {name} has fields.");
        if (ReadByte() != EndBlockData || ReadByte() != Null) throw new InvalidDataException($"The array class {name} has annotations or a parent.");
        return name;
    }

    private object ReadReference() => _handles[ReadInt32() - FirstHandle];

    private string ReadName()
    {
        var bytes = new byte[ReadUInt16()];
        _stream.ReadExactly(bytes);
        return Encoding.ASCII.GetString(bytes);
    }

    private byte ReadByte() => Next(1)[0];

    private ushort ReadUInt16() => BinaryPrimitives.ReadUInt16BigEndian(Next(2));

    private int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Next(4));

    private long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(Next(8));

    private ReadOnlySpan<byte> Next(int count)
    {
        _stream.ReadExactly(_eight, 0, count);
        return _eight.AsSpan(0, count);
    }
}
