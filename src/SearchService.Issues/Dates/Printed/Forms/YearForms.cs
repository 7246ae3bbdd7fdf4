namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>Which year is named here?</summary>
internal static class YearForms
{
    private const int RepublicOffset = 1911;

    private static readonly (string Word, PartKind Kind, int Value)[] Words =
    [
        ("今年", PartKind.FromNow, 0), ("本年", PartKind.FromNow, 0), ("大前年", PartKind.FromNow, -3), ("前年", PartKind.FromNow, -2), ("去年", PartKind.FromNow, -1),
        ("上年", PartKind.FromNow, -1), ("明年", PartKind.FromNow, 1), ("来年", PartKind.FromNow, 1), ("后年", PartKind.FromNow, 2),
        ("当年", PartKind.FromBefore, 0), ("同年", PartKind.FromBefore, 0), ("该年", PartKind.FromBefore, 0), ("次年", PartKind.FromBefore, 1),
        ("翌年", PartKind.FromBefore, 1), ("第二年", PartKind.FromBefore, 1), ("转年", PartKind.FromBefore, 1),
    ];

    /// <summary>Reads a year by number or word, with 年; moves <paramref name="at"/> behind it.</summary>
    public static bool TryRead(CompactText text, ref int at, out DatePart year)
    {
        year = DatePart.None;
        if (TryNumber(text, ref at, out var number))
        {
            year = DatePart.Of(number);
            return true;
        }

        foreach (var (word, kind, value) in Words)
        {
            if (!text.Has(at, word)) continue;
            year = new DatePart(kind, value);
            at += word.Length;
            return true;
        }

        return false;
    }

    /// <summary>2023年, 二〇二三年, 民国三十八年, and 98年 where no other word belongs to it.</summary>
    private static bool TryNumber(CompactText text, ref int at, out int year)
    {
        var end = at;
        if (Numerals.TryYear(text, ref end, out year) && text[end] == '年' && year is >= 1000 and <= 2199)
        {
            at = end + 1;
            return true;
        }

        return TryRepublic(text, ref at, out year) || TryShort(text, ref at, out year);
    }

    private static bool TryRepublic(CompactText text, ref int at, out int year)
    {
        year = 0;
        var end = at + 2;
        if (!text.Has(at, "民国")) return false;
        if (text.Has(end, "元年"))
        {
            (year, at) = (RepublicOffset + 1, end + 2);
            return true;
        }

        if (!Numerals.TrySmall(text, ref end, 99, out var count) || text[end] != '年' || count == 0) return false;
        (year, at) = (RepublicOffset + count, end + 1);
        return true;
    }

    /// <summary>Two digits stand for a year only between marks or after a word that leads to a time, never behind an era's name or a count.</summary>
    private static bool TryShort(CompactText text, ref int at, out int year)
    {
        year = 0;
        if (at > 0 && !IsFreeBefore(text[at - 1])) return false;
        if (!Numerals.IsWestern(text[at]) || !Numerals.IsWestern(text[at + 1]) || text[at + 2] != '年') return false;
        if (!Numerals.IsNumeral(text[at + 3])) return false;
        var digits = ((text[at] - '0') * 10) + text[at + 1] - '0';
        year = digits < 50 ? 2000 + digits : 1900 + digits;
        at += 3;
        return true;
    }

    private static bool IsFreeBefore(char unit) => unit is ',' or '。' or ';' or '、' or '(' or ':' or '“' or '’' or '\'' or '在' or '于' or '从' or '自' or '到' or '至' or '了';
}
