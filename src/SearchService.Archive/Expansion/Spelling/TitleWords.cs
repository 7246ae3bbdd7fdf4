using SearchService.Archive.Analysis;

namespace SearchService.Archive.Expansion.Spelling;

/// <summary>Does this stretch of a title begin and end where words do?</summary>
internal static class TitleWords
{
    private const char Border = '\n';

    /// <summary>True when no word reaches over either end. Linear in the title.</summary>
    public static bool AreWhole(string titles, int start, int length)
    {
        var first = titles.LastIndexOf(Border, start) + 1;
        var last = titles.IndexOf(Border, start + length);
        var title = titles.AsMemory(first..(last < 0 ? titles.Length : last));
        var (from, to) = (start - first, start - first + length);
        var stream = ArchiveAnalysis.Words.Open();
        stream.Reset(title);
        while (stream.MoveNext())
        {
            if ((stream.Start < from && stream.End > from) || (stream.Start < to && stream.End > to)) return false;
        }

        return true;
    }
}
