namespace SearchService.Chinese.SmartCn;

/// <summary>Where does a sentence end?</summary>
internal static class SentenceBreaks
{
    /// <summary>The length of the first sentence of <paramref name="text"/>, blanks behind it included.</summary>
    public static int LengthOfNext(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("。！？\u2029");
        return end < 0 ? text.Length : end + 1;
    }
}
