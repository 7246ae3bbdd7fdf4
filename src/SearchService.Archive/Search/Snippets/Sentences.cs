using System.Buffers;

namespace SearchService.Archive.Search.Snippets;

/// <summary>Where does a text pause? Sentences, and clauses where a sentence is too long to be shown.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n");
    private static readonly SearchValues<char> Pauses = SearchValues.Create("，；、：,;: ");
    private static readonly SearchValues<char> Closing = SearchValues.Create("”’」』）)》");

    /// <summary>The end of the sentence that contains <paramref name="offset"/>, closing quotes included.</summary>
    public static int EndAfter(string text, int offset)
    {
        var end = text.AsSpan(offset).IndexOfAny(Ends);
        if (end < 0) return text.Length;
        end += offset + 1;
        while (end < text.Length && text[end - 1] != '\n' && Closing.Contains(text[end])) end++;
        return end;
    }

    /// <summary>The start of the sentence that contains <paramref name="offset"/>.</summary>
    public static int StartBefore(string text, int offset)
    {
        for (var start = offset; start > 0; start--)
        {
            var isBehindMark = Ends.Contains(text[start - 1]) && !(start < text.Length && text[start - 1] != '\n' && Closing.Contains(text[start]));
            if (isBehindMark || IsBehindEnd(text, start)) return start;
        }

        return 0;
    }

    /// <summary>The last pause within <paramref name="range"/>, behind its mark; the range's end when there is none.</summary>
    public static int LastPause(string text, TextRange range)
    {
        var at = text.AsSpan(range.Start, range.Length).LastIndexOfAny(Pauses);
        return at < 0 ? Whole(text, range.End) : range.Start + at + 1;
    }

    /// <summary>The first place within <paramref name="range"/> behind a pause; the range's start when there is none.</summary>
    public static int FirstPause(string text, TextRange range)
    {
        var at = text.AsSpan(range.Start, range.Length).IndexOfAny(Pauses);
        return at < 0 ? Whole(text, range.Start) : range.Start + at + 1;
    }

    private static bool IsBehindEnd(string text, int start)
    {
        if (start < text.Length && Closing.Contains(text[start])) return false;
        var before = start - 1;
        while (before > 0 && Closing.Contains(text[before])) before--;
        return before < start - 1 && text[before] is ('。' or '！' or '？' or '!' or '?');
    }

    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
