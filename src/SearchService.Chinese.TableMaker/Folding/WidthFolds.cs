using SearchService.Chinese.TableMaker.Unicode;

namespace SearchService.Chinese.TableMaker.Folding;

/// <summary>Which characters differ from another only in width, case, writing direction or encoding?</summary>
internal static class WidthFolds
{
    private static readonly string[] WidthTags = ["<wide>", "<narrow>", "<small>", "<vertical>", "<noBreak>"];

    /// <summary>Full and half width, small and vertical marks, blanks of special width, canonical doubles, and Kangxi radicals, from UnicodeData.txt.</summary>
    /// <remarks>Half-width voicing marks stay: they are marks of their own there, combining ones in full width.</remarks>
    public static IEnumerable<(int From, int To)> Widths(UnicodeFolder unicode)
    {
        foreach (var fields in unicode.Fields("UnicodeData.txt"))
        {
            var from = UnicodeFolder.CodePoint(fields[0]);
            var target = fields[5].Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
            {
                [var single] => single,
                [var tag, var single] when WidthTags.Contains(tag) || IsCompatible(from, tag, single) => single,
                _ => null,
            };
            if (target is not null && from is not (0xFF9E or 0xFF9F)) yield return (from, UnicodeFolder.CodePoint(target));
        }
    }

    /// <summary>Simple case folding (CaseFolding.txt, status C and S).</summary>
    public static IEnumerable<(int From, int To)> Cases(UnicodeFolder unicode) =>
        unicode.Fields("CaseFolding.txt").Where(fields => fields[1] is "C" or "S")
            .Select(fields => (UnicodeFolder.CodePoint(fields[0]), UnicodeFolder.CodePoint(fields[2])));

    /// <summary>Radicals and strokes that stand for a character (EquivalentUnifiedIdeograph.txt), as extraction from page descriptions leaves them.</summary>
    public static IEnumerable<(int From, int To)> Radicals(UnicodeFolder unicode)
    {
        foreach (var fields in unicode.Fields("EquivalentUnifiedIdeograph.txt"))
        {
            var range = fields[0].Split("..");
            for (var from = UnicodeFolder.CodePoint(range[0]); from <= UnicodeFolder.CodePoint(range[^1]); from++) yield return (from, UnicodeFolder.CodePoint(fields[1]));
        }
    }

    private static bool IsCompatible(int from, string tag, string target) => tag == "<compat>" && (target == "0020" || from is >= 0x2F00 and <= 0x2FDF);
}
