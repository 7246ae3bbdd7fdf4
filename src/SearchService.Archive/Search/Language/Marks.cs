namespace SearchService.Archive.Search.Language;

/// <summary>Which characters mean something in a query? Half-width, full-width and Chinese forms alike.</summary>
internal static class Marks
{
    private const string Quotes = "\"＂“”„〝〞";
    private const string Breaks = "，。；、！？…,;!?﹐﹑﹔﹖﹗\u200B\uFEFF";

    public static bool IsOpen(char c) => c is '(' or '（';

    public static bool IsClose(char c) => c is ')' or '）';

    public static bool IsMinus(char c) => c is '-' or '－' or '−';

    public static bool IsStar(char c) => c is '*' or '＊';

    public static bool IsColon(char c) => c is ':' or '：';

    public static bool IsTilde(char c) => c is '~' or '～';

    /// <summary>Any quotation mark, opening or closing.</summary>
    public static bool IsQuote(char c) => Quotes.Contains(c, StringComparison.Ordinal) || c is '「' or '」' or '『' or '』';

    /// <summary>Does <paramref name="close"/> end a phrase that <paramref name="open"/> began? Straight and curved marks pair freely, as people type them.</summary>
    public static bool Closes(char open, char close) => open switch
    {
        '「' => close == '」',
        '『' => close == '』',
        '」' or '』' => false,
        _ => Quotes.Contains(close, StringComparison.Ordinal),
    };

    /// <summary>Blank or punctuation that separates words; a comma between digits belongs to the number.</summary>
    public static bool IsBreak(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c == ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])) return false;
        return char.IsWhiteSpace(c) || char.IsControl(c) || Breaks.Contains(c, StringComparison.Ordinal);
    }

    /// <summary>Ends a word.</summary>
    public static bool EndsWord(ReadOnlySpan<char> text, int at) => IsBreak(text, at) || IsOpen(text[at]) || IsClose(text[at]) || IsQuote(text[at]);

    /// <summary>Full-width letters, digits and marks as their half-width forms.</summary>
    public static string Narrow(ReadOnlySpan<char> text)
    {
        var units = text.ToArray();
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i] is >= '！' and <= '～') units[i] = (char)(units[i] - '！' + '!');
        }

        return new string(units);
    }
}
