using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Columns;

/// <summary>Writes the columns of a segment, as <see cref="ColumnsFormat"/> says.</summary>
internal static class ColumnsWriter
{
    /// <summary>Writes and flushes the file; returns its name. The builder stays as it is.</summary>
    public static string Write(IStorage storage, string segment, ColumnsBuilder columns, int documentCount)
    {
        var name = segment + ColumnsFormat.Suffix;
        using var file = new IndexFileWriter(storage, name, ColumnsFormat.Magic);
        var directory = new List<(string Field, ColumnKind Kind, long Offset)>();
        foreach (var (field, values) in columns.Numbers)
        {
            if (values.Values.IsEmpty) continue;
            directory.Add((field, ColumnKind.Number, Begin(file)));
            WriteNumbers(file, values, documentCount);
        }

        foreach (var (field, (values, ids)) in columns.Ordinals)
        {
            if (ids.Values.IsEmpty) continue;
            directory.Add((field, ColumnKind.Ordinal, Begin(file)));
            WriteOrdinals(file, values, ids, documentCount);
        }

        Finish(file, directory);
        return name;
    }

    private static long Begin(IndexFileWriter file)
    {
        file.Align(sizeof(ulong));
        return file.Position;
    }

    private static void WriteNumbers(IndexFileWriter file, ValueList values, int documentCount)
    {
        var (minimum, maximum) = (long.MaxValue, long.MinValue);
        foreach (var value in values.Values) (minimum, maximum) = (Math.Min(minimum, value), Math.Max(maximum, value));
        file.WriteUInt64((ulong)minimum);
        file.WriteUInt64((ulong)maximum);
        new CodesWriter(file, values, documentCount).Write(value => (ulong)value - (ulong)minimum, (ulong)maximum - (ulong)minimum);
    }

    private static void WriteOrdinals(IndexFileWriter file, OrdinalValues values, ValueList ids, int documentCount)
    {
        var (sorted, placeOfId) = values.Sort();
        file.WriteUInt32((uint)sorted.Length);
        file.WriteUInt32(checked((uint)sorted.Sum(static value => (long)value.Length)));
        var documents = new uint[sorted.Length];
        foreach (var id in ids.Values) documents[placeOfId[id]]++;
        foreach (var count in documents) file.WriteUInt32(count);
        var end = 0u;
        foreach (var value in sorted) file.WriteUInt32(end += (uint)value.Length);
        foreach (var value in sorted) file.WriteBytes(value);
        new CodesWriter(file, InOrder(ids, placeOfId, documentCount), documentCount).Write(static place => (ulong)place, (ulong)sorted.Length - 1);
    }

    /// <summary>Each document's ids as places in byte order, ascending.</summary>
    private static ValueList InOrder(ValueList ids, int[] placeOfId, int documentCount)
    {
        var places = new ValueList();
        var row = new long[ids.Most];
        for (var doc = 0; doc < documentCount; doc++)
        {
            var unordered = ids.Of(doc);
            for (var i = 0; i < unordered.Length; i++) row[i] = placeOfId[unordered[i]];
            var ordered = row.AsSpan(0, unordered.Length);
            ordered.Sort();
            places.Add(doc, ordered);
        }

        return places;
    }

    private static void Finish(IndexFileWriter file, List<(string Field, ColumnKind Kind, long Offset)> directory)
    {
        var position = file.Position;
        file.WriteVarUInt((ulong)directory.Count);
        foreach (var (field, kind, offset) in directory)
        {
            file.WriteString(field);
            file.WriteByte((byte)kind);
            file.WriteUInt64((ulong)offset);
        }

        file.WriteUInt64((ulong)position);
        file.Finish();
    }
}
