using System.Runtime.Intrinsics.X86;
using SearchService.Engine.Segments.Packing;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Segments.Packing;

public unsafe class PackedBlockTests
{
    [Test]
    public void Every_width_gives_back_what_was_packed_with_vectors_and_without() => Tries.Run(20, random =>
    {
        for (var bits = 0; bits <= PackedBlock.MostBits; bits++)
        {
            var values = Values(random, bits);
            var packed = Pack(values, bits);
            var (vector, scalar) = (new int[PackedBlock.Length], new int[PackedBlock.Length]);

            fixed (byte* source = packed)
            {
                PackedBlock.UnpackVector(source, bits, 1, vector);
                PackedBlock.UnpackScalar(source, bits, 1, scalar);
            }

            Assert.That(scalar, Is.EqualTo(values.Select(static value => (int)value + 1)), $"{bits} bits");
            Assert.That(vector, Is.EqualTo(scalar), $"{bits} bits");
        }
    });

    [Test]
    public void Every_width_of_gaps_sums_up_with_vectors_and_without() => Tries.Run(20, random =>
    {
        for (var bits = 0; bits <= PackedBlock.MostBits; bits++)
        {
            var previous = random.Next(-1, 1000);
            var packed = Pack(Values(random, bits), bits);
            var (vector, scalar) = (new int[PackedBlock.Length], new int[PackedBlock.Length]);

            fixed (byte* source = packed)
            {
                PackedBlock.UnpackGapsVector(source, bits, previous, vector);
                PackedBlock.UnpackGapsScalar(source, bits, previous, scalar);
            }

            Assert.That(vector, Is.EqualTo(scalar), $"{bits} bits");
            if (Avx2.IsSupported && bits > 0)
            {
                fixed (byte* source = packed) PackedBlock.UnpackGapsWide(source, bits, previous, vector);
                Assert.That(vector, Is.EqualTo(scalar), $"{bits} bits");
            }

            if (bits < 24) Assert.That(scalar, Is.Ordered.And.Unique, $"{bits} bits");
        }
    });

    [Test]
    public void A_stretch_of_every_width_sums_up_with_vectors_and_without() => Tries.Run(20, random =>
    {
        for (var bits = 0; bits <= PackedBlock.MostBits; bits++)
        {
            var values = Values(random, bits);
            var packed = Pack(values, bits);
            for (var from = 0; from < PackedBlock.Length; from += random.Next(1, 40))
            {
                var to = random.Next(from, PackedBlock.Length + 1);
                var expected = values[from..to].Sum(static value => (long)value);
                fixed (byte* source = packed)
                {
                    Assert.That(PackedBlock.Sum(source, bits, from, to), Is.EqualTo(expected), $"{bits} bits, {from} to {to}");
                    Assert.That(PackedBlock.SumScalar(source, bits, from, to), Is.EqualTo(expected), $"{bits} bits, {from} to {to}");
                }
            }
        }
    });

    [Test]
    public void A_block_of_one_bit_looks_as_the_format_says()
    {
        var values = new uint[PackedBlock.Length];
        values[0] = values[4] = 1;

        Assert.That(Pack(values, 1), Is.EqualTo(new byte[] { 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }));
    }

    [Test]
    public void The_place_of_a_number_is_how_many_are_below_it() => Tries.Run(50, random =>
    {
        int[] values = [.. Enumerable.Range(0, PackedBlock.Length).Select(_ => random.Next(1000)).Order()];
        var bound = random.Next(1002);

        Assert.That(PackedBlock.CountBelow(values, bound), Is.EqualTo(values.Count(value => value < bound)));
    });

    [Test]
    public void The_width_is_that_of_the_greatest()
    {
        Assert.That(PackedBlock.BitsFor([0, 0]), Is.Zero);
        Assert.That(PackedBlock.BitsFor([1, 8, 3]), Is.EqualTo(4));
    }

    private static uint[] Values(Random random, int bits) =>
        [.. Enumerable.Range(0, PackedBlock.Length).Select(i => bits == 0 ? 0 : i == 77 ? (1u << bits) - 1 : (uint)random.NextInt64(1L << bits))];

    private static byte[] Pack(uint[] values, int bits)
    {

        var packed = new byte[Math.Max(PackedBlock.Size(bits), 1)];
        PackedBlock.Pack(values, bits, packed);
        return packed;
    }
}
