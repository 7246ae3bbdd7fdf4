namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>Reads what stands between two dates.</summary>
internal static class Connectors
{
    private static readonly string[] SpanWords = ["起至", "起到", "开始至", "直至", "至", "到"];
    private static readonly string[] ListWords = ["以及", "、", "和", "与", "及", "and", "暨", "·"];

    private static readonly string[] DayTimes =
    [
        "上午", "下午", "中午", "晚上", "晚间", "傍晚", "清晨", "早晨", "早上", "凌晨", "夜间", "晚", "早", "上旬", "全天",
    ];

    /// <summary>Reads a connector; moves <paramref name="at"/> behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to read.</param>
    /// <param name="isComplete">A whole day (with 日) stands in front; else the first number of a list, where a comma and a 一 for a dash may join too.</param>
    public static Connector Read(CompactText text, ref int at, bool isComplete)
    {
        foreach (var word in SpanWords)
        {
            if (Accept(text, ref at, word)) return Connector.Span;
        }

        if (TryDash(text, ref at)) return Connector.Span;

        foreach (var word in ListWords)
        {
            if (Accept(text, ref at, word)) return Connector.List;
        }

        if (!isComplete && text[at] is ',' or '.' && Numerals.IsWestern(text[at - 1]) && Numerals.IsWestern(text[at + 1]))
        {
            at++;
            return Connector.List;
        }

        if (text[at] is not ('一' or '丨' or '|') || !Numerals.IsWestern(text[at + 1])) return Connector.None;
        at++;
        return Connector.Span;
    }

    /// <summary>Moves <paramref name="at"/> over a time of day (上午, 晚).</summary>
    public static void SkipDayTime(CompactText text, ref int at)
    {
        foreach (var word in DayTimes)
        {
            if (Accept(text, ref at, word)) return;
        }
    }

    /// <summary>Does a time of day stand here?</summary>
    public static bool HasDayTime(CompactText text, int at)
    {
        var end = at;
        SkipDayTime(text, ref end);
        return end > at;
    }

    /// <summary>A dash of any length and width, also set as two.</summary>
    private static bool TryDash(CompactText text, ref int at)
    {
        var end = at;
        while (end < at + 3 && text[end] is '-' or '—' or '–' or '―' or '─' or '−' or '~' or '〜' or '∼' or '‐' or '‑' or '‒' or '━' or 'ー') end++;
        if (end == at) return false;
        at = end;
        return true;
    }

    private static bool Accept(CompactText text, ref int at, string word)
    {
        if (!text.Has(at, word)) return false;
        at += word.Length;
        return true;
    }
}
