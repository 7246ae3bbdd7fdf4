using System.Text;
using SearchService.Archive.Ingest.Files;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Ingest.Files;

public sealed class CharacterCountTests
{
    // Lead bytes of two-byte characters, of four-byte ones, and plain ASCII: 澜 is two bytes, 㐂 four.
    [Test]
    public void Gb18030_is_counted_without_decoding()
    {
        byte[] bytes = [.. "ab"u8, 0xC0, 0xBD, 0x81, 0x39, 0xEF, 0x30, (byte)'c'];

        Assert.That(CharacterCount.Of(bytes, "gb18030"), Is.EqualTo(5));
    }

    [Test]
    public void Utf8_is_counted_in_units() => Tries.Run(100, random =>
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(3) switch { 0 => "澜", 1 => "a", _ => "𠀀" }));

        Assert.That(CharacterCount.Of(Encoding.UTF8.GetBytes(text), "utf-8"), Is.EqualTo(text.Length));
        Assert.That(CharacterCount.Of(Encoding.Unicode.GetBytes(text), "utf-16le"), Is.EqualTo(text.Length));
    });
}
