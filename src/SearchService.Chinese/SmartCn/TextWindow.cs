namespace SearchService.Chinese.SmartCn;

/// <summary>Which stretch of the text does the sentence splitter see at once?</summary>
/// <remarks>
/// Lucene reads through a buffer of 1,024 units and hands on what lies before the last line end in it, or all of it when there is
/// none, even if that cuts a word. The stretches have to be the same here for the tokens to be the same.
/// </remarks>
internal static class TextWindow
{
    private const int BufferLength = 1024;

    /// <summary>The length of the stretch at the start of <paramref name="rest"/>; 0 at the end.</summary>
    public static int LengthOfNext(ReadOnlySpan<char> rest)
    {
        if (rest.Length < BufferLength) return rest.Length;
        var lastLineEnd = rest[..BufferLength].LastIndexOfAny("\r\n\u0085\u2028\u2029");
        return lastLineEnd < 0 ? BufferLength : lastLineEnd + 1;
    }
}
