using SearchService.Chinese.TableMaker.Unicode;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker.Pinyin;

/// <summary>Packs the readings of all characters of the basic plane (see <see cref="PinyinTableFormat"/>).</summary>
internal static class PinyinPages
{
    /// <summary>The table's bytes; the same for the same Unicode version.</summary>
    public static byte[] Bytes(UnicodeFolder unicode)
    {
        var sources = new ReadingSources(unicode);
        var readings = Enumerable.Range(0, char.MaxValue + 1).Select(code => sources.Of((char)code)).ToArray();
        var syllables = readings.SelectMany(list => list).Distinct().Order(StringComparer.Ordinal).ToArray();
        var numbers = readings.Select(list => Array.ConvertAll(list, letters => (ushort)Array.BinarySearch(syllables, letters, StringComparer.Ordinal)));
        return new ListSet([.. numbers]).AddTo(new TableWriter(TableFormat.PinyinMagic)).Add<byte>([.. syllables.SelectMany(Padded)]).Bytes();
    }

    private static byte[] Padded(string letters)
    {
        var bytes = new byte[PinyinTableFormat.SyllableLength];
        System.Text.Encoding.ASCII.GetBytes(letters, bytes);
        return bytes;
    }
}
