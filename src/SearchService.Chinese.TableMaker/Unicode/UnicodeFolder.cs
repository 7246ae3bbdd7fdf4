using System.Diagnostics;
using System.Globalization;

namespace SearchService.Chinese.TableMaker.Unicode;

/// <summary>Which lines does a file of the Unicode character database hold? Reads Debian's package unicode-data, where the Unihan files are packed with bzip2.</summary>
internal sealed class UnicodeFolder(string path)
{
    /// <summary>Where Debian puts the package.</summary>
    public const string DebianPath = "/usr/share/unicode";

    /// <summary>The fields of a file whose fields end with semicolons; comments and empty lines are left out.</summary>
    public IEnumerable<string[]> Fields(string file) =>
        File.ReadLines(Path.Combine(path, file)).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)
            .Select(line => Array.ConvertAll(line.Split(';'), field => field.Trim()));

    /// <summary>One property of a Unihan file (file "Variants" is Unihan_Variants.txt.bz2): value by code point.</summary>
    public SortedDictionary<int, string> Unihan(string file, string property)
    {
        var values = new SortedDictionary<int, string>();
        foreach (var line in Unpack(Path.Combine(path, $"Unihan_{file}.txt.bz2")))
        {
            if (line.Split('\t') is [var code, var name, var value] && name == property) values.Add(CodePoint(code[2..]), value);
        }

        if (values.Count == 0) throw new InvalidDataException($"Unihan_{file} has no property {property}.");
        return values;
    }

    /// <summary>A code point in hexadecimal.</summary>
    public static int CodePoint(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>The code points of a Unihan value such as "U+4E4E U+864E&lt;kHanYu"; sources behind them are dropped.</summary>
    public static int[] CodePoints(string value) => Array.ConvertAll(value.Split(' '), word => CodePoint(word.Split('<')[0][2..]));

    private static IEnumerable<string> Unpack(string file)
    {
        if (!File.Exists(file)) throw new FileNotFoundException($"{file} is missing. Install the package unicode-data.", file);
        using var bzip2 = Process.Start(new ProcessStartInfo("bzip2", ["-dc", file]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("bzip2 did not start; it unpacks the Unihan files.");
        while (bzip2.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("U+", StringComparison.Ordinal)) yield return line;
        }

        bzip2.WaitForExit();
        if (bzip2.ExitCode != 0) throw new InvalidDataException($"bzip2 cannot unpack {file}.");
    }
}
