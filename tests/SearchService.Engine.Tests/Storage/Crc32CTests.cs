using System.Text;
using SearchService.Engine.Storage;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Storage;

public class Crc32CTests
{
    [Test]
    public void The_published_example_has_its_published_checksum() =>
        Assert.That(Crc32C.Of(Encoding.ASCII.GetBytes("123456789")), Is.EqualTo(0xE3069283));

    [Test]
    public void Three_stretches_at_once_give_what_bit_after_bit_does() => Tries.Run(12, random =>
    {
        var bytes = new byte[random.Next(150_000)];
        random.NextBytes(bytes);

        Assert.That(Crc32C.Of(bytes), Is.EqualTo(BitByBit(bytes)));
    });

    [Test]
    public void Pieces_give_what_the_whole_does() => Tries.Run(20, random =>
    {
        var bytes = new byte[random.Next(400_000)];
        random.NextBytes(bytes);
        var cut = random.Next(bytes.Length + 1);

        Assert.That(Crc32C.Append(Crc32C.Of(bytes.AsSpan(0, cut)), bytes.AsSpan(cut)), Is.EqualTo(Crc32C.Of(bytes)));
    });

    private static uint BitByBit(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0x82F63B78);
        }

        return ~crc;
    }
}
