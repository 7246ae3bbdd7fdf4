using SearchService.Engine.Matching;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments.Columns;
using SearchService.Engine.Storage;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Segments.Columns;

internal sealed class ColumnsProperties
{
    private static readonly IndexSchema Schema = new([new("n", FieldKind.Number), new("s", FieldKind.Ordinal), new("empty", FieldKind.Ordinal)], "1");
    private static readonly long[] Extremes = [long.MinValue, long.MaxValue, 0, -1, 255, 256, 65535, 65536, uint.MaxValue, 1L << 32];
    private static readonly string[] Strings = ["", "a", "甲", "ａ", "𠀀", "\uFFFD", "\uD840", "ab", "乙"];

    [Test]
    public void Numbers_are_read_as_they_were_given_in_ascending_order() => Tries.Run(300, random =>
    {
        var documents = Documents(random, Number(random));
        using var columns = Write(documents.Count, (builder, doc) => builder.AddNumbers("n", doc, documents[doc]));

        var column = columns.Numbers("n");

        if (documents.TrueForAll(static values => values.Length == 0))
        {
            Assert.That(column, Is.Null);
            return;
        }

        columns.Verify();
        Assert.That((column!.Minimum, column.Maximum), Is.EqualTo((documents.Min(Least), documents.Max(Greatest))));
        for (var doc = 0; doc < documents.Count; doc++)
        {
            Assert.That(Enumerable.Range(0, column.ValueCount(doc)).Select(i => column.Value(doc, i)), Is.EqualTo(documents[doc].Order()));
        }

        static long Least(long[] values) => values.Length == 0 ? long.MaxValue : values.Min();
        static long Greatest(long[] values) => values.Length == 0 ? long.MinValue : values.Max();
    });

    [Test]
    public void Strings_are_numbered_in_byte_order_and_counted() => Tries.Run(300, random =>
    {
        var documents = Documents(random, random => random.Next(4) == 0 ? Strings[random.Next(Strings.Length)] : $"{random.Next(1 + random.Next(600))}");
        using var columns = Write(documents.Count, (builder, doc) => builder.AddStrings("s", doc, documents[doc]));

        var column = columns.Ordinals("s");

        var readable = documents.ConvertAll(static values => values.Select(static value => value == "\uD840" ? "\uFFFD" : value).Distinct().Order(Utf8Order.Comparer).ToList());
        var distinct = readable.SelectMany(static values => values).Distinct().Order(Utf8Order.Comparer).ToList();
        Assert.That(Enumerable.Range(0, column?.ValueCount ?? 0).Select(ordinal => column!.Value(ordinal)), Is.EqualTo(distinct));
        if (column is null) return;
        columns.Verify();
        for (var doc = 0; doc < documents.Count; doc++)
        {
            Assert.That(Enumerable.Range(0, column.OrdinalCount(doc)).Select(i => column.Value(column.Ordinal(doc, i))), Is.EqualTo(readable[doc]));
        }

        Assert.That(column.DocumentCounts.ToArray(), Is.EqualTo(distinct.Select(value => (uint)readable.Count(values => values.Contains(value)))));
    });

    [TestCase(1, CodeShape.One)]
    [TestCase(2, CodeShape.AtMostOne)]
    [TestCase(3, CodeShape.Many)]
    public void Codes_take_the_plainest_shape_that_fits(int documents, CodeShape shape)
    {
        long[][] values = documents switch { 1 => [[5], [6]], 2 => [[5], [], [6]], _ => [[5, 5], []] };

        using var columns = Write(values.Length, (builder, doc) => builder.AddNumbers("n", doc, values[doc]));

        Assert.That(columns.Numbers("n")!.Codes.Shape, Is.EqualTo(shape));
    }

    private static Func<Random, long> Number(Random random)
    {
        var kind = random.Next(4);
        var center = random.NextInt64();
        return kind switch
        {
            0 => random => Extremes[random.Next(Extremes.Length)],
            1 => random => center + random.Next(300),
            2 => _ => center,
            _ => random => random.NextInt64() >> random.Next(64),
        };
    }

    private static List<T[]> Documents<T>(Random random, Func<Random, T> value)
    {
        var most = random.Next(4);
        var least = random.Next(2) * Math.Min(most, 1);
        return [.. Enumerable.Range(0, random.Next(1, 300)).Select(_ => Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => value(random)).ToArray())];
    }

    private static ColumnsReader Write(int documents, Action<ColumnsBuilder, int> add)
    {
        var storage = new MemoryStorage();
        var builder = new ColumnsBuilder(Schema);
        for (var doc = 0; doc < documents; doc++) add(builder, doc);
        ColumnsWriter.Write(storage, "seg-1", builder, documents);
        return ColumnsReader.Open(storage, "seg-1", documents);
    }
}
