using System.Buffers.Binary;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Columns;

/// <summary>Writes the codes of one column, as <see cref="ColumnsFormat"/> says.</summary>
internal sealed class CodesWriter(IndexFileWriter file, ValueList values, int documentCount)
{
    /// <summary>Writes every value as <paramref name="codeOf"/> it; the greatest code decides the width.</summary>
    public void Write(Func<long, ulong> codeOf, ulong greatest)
    {
        var shape = Shape(greatest);
        var bytesPerCode = BytesFor(shape == CodeShape.AtMostOne ? greatest + 1 : greatest);
        file.Align(sizeof(ulong));
        file.WriteByte((byte)shape);
        file.WriteByte((byte)bytesPerCode);
        file.Align(sizeof(ulong));
        file.WriteUInt64(shape == CodeShape.Many ? (ulong)values.Values.Length : (ulong)documentCount);
        file.Align(ColumnsFormat.Alignment);
        if (shape == CodeShape.Many)
        {
            for (var doc = 0; doc <= documentCount; doc++) file.WriteUInt32((uint)values.Start(doc));
            file.Align(ColumnsFormat.Alignment);
        }

        if (shape == CodeShape.AtMostOne)
        {
            for (var doc = 0; doc < documentCount; doc++) Put(values.Of(doc) is [var value] ? codeOf(value) + 1 : 0, bytesPerCode);
            return;
        }

        foreach (var value in values.Values) Put(codeOf(value), bytesPerCode);
    }

    private CodeShape Shape(ulong greatest)
    {
        if (values.Most > 1) return CodeShape.Many;
        if (values.DocumentsWithValue == documentCount) return CodeShape.One;
        return greatest == ulong.MaxValue ? CodeShape.Many : CodeShape.AtMostOne;
    }

    private static int BytesFor(ulong greatest) => greatest switch
    {
        <= byte.MaxValue => 1,
        <= ushort.MaxValue => 2,
        <= uint.MaxValue => 4,
        _ => 8,
    };

    private void Put(ulong code, int bytesPerCode)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, code);
        file.WriteBytes(bytes[..bytesPerCode]);
    }
}
