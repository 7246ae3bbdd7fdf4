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
        var pages = new PageSet(FoldingTableFormat.PageBits, [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (ushort)(End(steps, unit) - unit))]);
        return new TableWriter(TableFormat.FoldingMagic).Add<byte>(pages.Numbers).Add<ushort>(pages.Words).Bytes();
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
