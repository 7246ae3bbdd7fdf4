using SearchService.Chinese.TableMaker.Folding;
using SearchService.Chinese.TableMaker.Glyphs;
using SearchService.Chinese.TableMaker.Pinyin;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.Tests.Tables;

/// <summary>Are the committed tables what the table maker makes of the published sources?</summary>
public sealed class EmbeddedTableTests
{
    [Test]
    public void The_foldings_are_what_the_Unicode_data_give() =>
        Assert.That(FoldingTable.Bytes(TableSources.RequireUnicode()).AsSpan().SequenceEqual(Embedded("folding.bin")), Is.True);

    [Test]
    public void The_readings_are_what_the_Unicode_data_give() =>
        Assert.That(PinyinPages.Bytes(TableSources.RequireUnicode()).AsSpan().SequenceEqual(Embedded("pinyin.bin")), Is.True);

    [Test, Category("Slow")]
    public void The_look_alikes_are_what_the_Unicode_data_give() =>
        Assert.That(GlyphTable.Bytes(TableSources.RequireUnicode()).AsSpan().SequenceEqual(Embedded("glyphs.bin")), Is.True);

    [Test]
    public void A_table_of_another_format_is_refused() =>
        Assert.That(() => EmbeddedTable.Open("folding.bin", TableFormat.WordsMagic), Throws.InstanceOf<InvalidDataException>());

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
