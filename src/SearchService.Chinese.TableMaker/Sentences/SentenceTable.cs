using System.Globalization;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker.Sentences;

/// <summary>Packs the sentence classes that SmartCnSentenceClasses.java prints (see <see cref="SentenceTableFormat"/>).</summary>
internal static class SentenceTable
{
    /// <summary>Reads lines of "start class", both hexadecimal, and returns the table.</summary>
    public static byte[] Bytes(IEnumerable<string> lines)
    {
        var ranges = lines.Select(line => line.Split(' ')).Select(parts => (Start: Hex(parts[0]), Class: Hex(parts[1]))).ToList();
        var plane0 = new byte[SentenceTableFormat.Plane0Length / 2];
        for (var i = 0; i < ranges.Count; i++)
        {
            var end = i + 1 < ranges.Count ? ranges[i + 1].Start : SentenceTableFormat.Plane0Length;
            for (var code = ranges[i].Start; code < Math.Min(end, SentenceTableFormat.Plane0Length); code++)
                plane0[code / 2] |= (byte)(ranges[i].Class << (code % 2 * SentenceTableFormat.ClassBits));
        }

        var higher = ranges.Where(range => range.Start >= SentenceTableFormat.Plane0Length).ToList();
        var last = ranges.Last(range => range.Start <= SentenceTableFormat.Plane0Length);
        if (higher.Count == 0 || higher[0].Start > SentenceTableFormat.Plane0Length) higher.Insert(0, (SentenceTableFormat.Plane0Length, last.Class));
        return new TableWriter(TableFormat.SentencesMagic)
            .Add<byte>(plane0)
            .Add<uint>([.. higher.Select(range => (uint)((range.Start << SentenceTableFormat.ClassBits) | range.Class))])
            .Bytes();
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
