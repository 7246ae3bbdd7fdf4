using SearchService.Chinese.TableMaker.Unicode;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker.Folding;

/// <summary>Joins all foldings, follows them to their ends and packs them (see <see cref="FoldingTableFormat"/>).</summary>
internal static class FoldingTable
{
    /// <summary>The table's bytes; the same for the same Unicode version.</summary>
    public static byte[] Bytes(UnicodeFolder unicode)
    {
        var steps = new Dictionary<int, int>();
        var all = MarkFolds.All.Concat(WidthFolds.Widths(unicode)).Concat(WidthFolds.Radicals(unicode)).Concat(WidthFolds.Cases(unicode)).Concat(new HanFolds(unicode).All());
        foreach (var (from, to) in all.Where(step => step.From != step.To && IsUnit(step.From) && IsUnit(step.To))) steps.TryAdd(from, to);
        var (numbers, pages) = Pages(steps);
        return new TableWriter(TableFormat.FoldingMagic).Add<byte>(numbers).Add<ushort>([.. pages.SelectMany(page => page)]).Bytes();
    }

    private static (byte[] Numbers, List<ushort[]> Pages) Pages(Dictionary<int, int> steps)
    {
        var numbers = new byte[FoldingTableFormat.PageCount];
        var pages = new List<ushort[]> { new ushort[FoldingTableFormat.PageLength] };
        for (var high = 0; high < numbers.Length; high++)
        {
            var page = new ushort[FoldingTableFormat.PageLength];
            for (var low = 0; low < page.Length; low++)
            {
                var unit = (high << FoldingTableFormat.PageBits) | low;
                page[low] = (ushort)(End(steps, unit) - unit);
            }

            var number = pages.FindIndex(known => known.AsSpan().SequenceEqual(page));
            if (number < 0) pages.Add(page);
            numbers[high] = checked((byte)(number < 0 ? pages.Count - 1 : number));
        }

        return (numbers, pages);
    }

    private static int End(Dictionary<int, int> steps, int unit)
    {
        var end = unit;
        for (var length = 0; steps.TryGetValue(end, out var next); end = next)
        {
            if (++length > 8) throw new InvalidDataException($"The foldings of U+{unit:X4} run in a circle.");
        }

        return end;
    }

    private static bool IsUnit(int code) => code <= char.MaxValue && !char.IsSurrogate((char)code);
}
