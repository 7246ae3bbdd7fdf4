namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>Which month is named here?</summary>
internal static class MonthForms
{
    private static readonly (string Word, PartKind Kind, int Value)[] Words =
    [
        ("本月", PartKind.FromNow, 0), ("这个月", PartKind.FromNow, 0), ("上个月", PartKind.FromNow, -1), ("上月", PartKind.FromNow, -1),
        ("下个月", PartKind.FromNow, 1), ("下月", PartKind.FromNow, 1), ("当月", PartKind.FromBefore, 0), ("同月", PartKind.FromBefore, 0),
        ("该月", PartKind.FromBefore, 0), ("次月", PartKind.FromBefore, 1), ("翌月", PartKind.FromBefore, 1),
    ];

    /// <summary>Reads a month by number or word; moves <paramref name="at"/> behind 月.</summary>
    public static bool TryRead(CompactText text, ref int at, out DatePart month)
    {
        month = DatePart.None;
        if (TryNumber(text, ref at, out var number))
        {
            month = DatePart.Of(number);
            return true;
        }

        foreach (var (word, kind, value) in Words)
        {
            if (!text.Has(at, word)) continue;
            month = new DatePart(kind, value);
            at += word.Length;
            return true;
        }

        return false;
    }

    /// <summary>6月, 六月, 06月, 元月.</summary>
    private static bool TryNumber(CompactText text, ref int at, out int month)
    {
        month = 1;
        if (text.Has(at, "元月"))
        {
            at += 2;
            return true;
        }

        var end = at;
        if (!Numerals.TrySmall(text, ref end, 12, out month) || text[end] != '月') return false;
        at = end + 1;
        return true;
    }
}
