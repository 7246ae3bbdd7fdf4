using SearchService.Archive.Analysis;

namespace SearchService.Archive.Expansion.Offices;

/// <summary>Of which words is the name of an office made, and which of them say only where it is?</summary>
internal static class NameWords
{
    private const string PlaceEndings = "省市区县";

    /// <summary>Does the word at this place name the place of an office? 哈 before 市, 中国, 南岗区: a short form may leave it out.</summary>
    public static bool IsPlace(IReadOnlyList<string> words, int at) =>
        words[at] is "中国" or "中华人民共和国" or "全国" or "国家" || PlaceEndings.Contains(words[at][^1], StringComparison.Ordinal)
        || (at + 1 < words.Count && words[at + 1].Length == 1 && PlaceEndings.Contains(words[at + 1], StringComparison.Ordinal));

    /// <summary>Do dictionary words begin at the first of these places of a text and end before the second? Judged with the characters around them.</summary>
    public static bool AreBorders(string text, int start, int end)
    {
        const int Around = 3;
        var (from, to) = (Math.Max(0, start - Around), Math.Min(text.Length, end + Around));
        var stream = ArchiveAnalysis.Words.Open();
        stream.Reset(text.AsMemory(from, to - from));
        while (stream.MoveNext())
        {
            if (IsInside(stream.Start + from, stream.End + from, start) || IsInside(stream.Start + from, stream.End + from, end)) return false;
        }

        return true;

        static bool IsInside(int first, int behind, int place) => first < place && place < behind;
    }
}
