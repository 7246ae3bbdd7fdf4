namespace SearchService.Archive.Search.Parameters;

/// <summary>Is this text whole? Halves of surrogate pairs and control characters become blanks, one for one.</summary>
/// <remarks>No such character stands in an article, and half a pair cannot be written as UTF-8.</remarks>
internal static class WellFormed
{
    /// <summary>The text without them; the same instance when there are none.</summary>
    public static string Text(string text)
    {
        var at = FirstBad(text, 0);
        if (at < 0) return text;
        var units = text.ToCharArray();
        for (; at >= 0; at = FirstBad(text, at + 1)) units[at] = ' ';
        return new string(units);
    }

    private static int FirstBad(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i]) || char.IsControl(text[i])) return i;
        }

        return -1;
    }
}
