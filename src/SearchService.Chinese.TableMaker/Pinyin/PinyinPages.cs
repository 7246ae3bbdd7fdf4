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
        var readings = Enumerable.Range(0, PinyinTableFormat.PageCount << PinyinTableFormat.PageBits).Select(code => sources.Of((char)code)).ToArray();
        var syllables = readings.SelectMany(list => list).Distinct().Order(StringComparer.Ordinal).ToArray();
        var lists = readings.Select(list => string.Join(' ', list)).Distinct().ToArray();
        var numbers = lists.Select((list, number) => (list, number)).ToDictionary(pair => pair.list, pair => (ushort)pair.number);
        var pages = new PageSet(PinyinTableFormat.PageBits, [.. readings.Select(list => numbers[string.Join(' ', list)])]);
        var items = lists.Select(list => list.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return new TableWriter(TableFormat.PinyinMagic)
            .Add<byte>([.. syllables.SelectMany(Padded)])
            .Add<byte>(pages.Numbers)
            .Add<ushort>(pages.Words)
            .Add<int>([.. Starts(items)])
            .Add<ushort>([.. items.SelectMany(list => list).Select(letters => (ushort)Array.BinarySearch(syllables, letters, StringComparer.Ordinal))])
            .Bytes();
    }

    private static byte[] Padded(string letters)
    {
        var bytes = new byte[PinyinTableFormat.SyllableLength];
        System.Text.Encoding.ASCII.GetBytes(letters, bytes);
        return bytes;
    }

    private static IEnumerable<int> Starts(string[][] lists)
    {
        var start = 0;
        yield return start;
        foreach (var list in lists) yield return start += list.Length;
    }
}
