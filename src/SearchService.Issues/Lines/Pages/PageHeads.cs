using System.Text.RegularExpressions;
using SearchService.Issues.Text;

namespace SearchService.Issues.Lines.Pages;

/// <summary>Which lines are heads or feet of pages that stand in the text: the same words again and again, beside pages that rise?</summary>
/// <remarks>One line alone may be an entry of a contents page (3 某某会议召开); only its coming again shows what it is. Linear but for sorting a line's characters.</remarks>
internal static partial class PageHeads
{
    private const int MinTimes = 3;
    private const int LongestHead = 40;

    /// <summary>A head of fewer characters beside the page and the number of the issue says nothing.</summary>
    private const int ShortestHead = 3;

    /// <summary>Per line: is it such a head?</summary>
    public static bool[] Find(IReadOnlyList<SourceLine> lines)
    {
        var found = new bool[lines.Count];
        var byWords = new Dictionary<string, List<(int Line, int Page)>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Read(lines[i].Text) is not { } head) continue;
            if (!byWords.TryGetValue(head.Words, out var heads)) byWords[head.Words] = heads = [];
            heads.Add((i, head.Page));
        }

        foreach (var heads in byWords.Values)
        {
            if (heads.Count < MinTimes || !Rises(heads)) continue;
            foreach (var (line, _) in heads) found[line] = true;
        }

        return found;
    }

    /// <summary>Pages in the order of the text, each once; one or two may be misread.</summary>
    private static bool Rises(List<(int Line, int Page)> heads)
    {
        var rises = 0;
        for (var i = 1; i < heads.Count; i++)
        {
            if (heads[i].Page > heads[i - 1].Page && heads[i].Line > heads[i - 1].Line + 1) rises++;
        }

        return rises * 4 >= (heads.Count - 1) * 3;
    }

    /// <summary>The page, and the words without it whatever their order: left and right pages are set in mirror image.</summary>
    private static (string Words, int Page)? Read(string text)
    {
        if (text.Length > LongestHead || PageAtEdge().Match(text) is not { Success: true } match) return null;
        var words = match.Groups["words"].Value.Where(unit => TextKey.IsHan(unit) || char.IsAsciiLetter(unit)).Order().ToArray();
        if (words.Count(unit => unit is not ('年' or '月' or '日' or '第' or '期' or '总' or '页')) < ShortestHead) return null;
        return PageNumber.Read(match.Groups["page"].Value) is { } page ? (new string(words), page) : null;
    }

    [GeneratedRegex(@"^[-—–·•|｜\s]*(?:第\s*)?(?<page>\d{1,3})(?:\s*页)?[-—–·•|｜/／\s]*(?<=[页\s|｜/／·•—–-])(?<words>\D.*)$|^(?<words>.*\D)(?<=[第\s|｜/／·•—–-])(?<page>\d{1,3})(?:\s*页)?[-—–·•|｜\s]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageAtEdge();
}
