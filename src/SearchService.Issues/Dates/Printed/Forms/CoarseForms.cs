namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>Does a month or a year stand here, without a day: 2015年4月, 3月至5月, 四五月间, 2017—2022年?</summary>
internal static class CoarseForms
{
    private static readonly string[] CountBefore = ["每", "第", "近", "约", "满", "超", "逾", "达", "数", "几", "余", "为期", "历时", "用时", "每隔", "连续"];
    private static readonly string[] ThingBehind = ["龄", "薪", "饼", "租", "嫂", "均", "考", "票", "刊", "经", "球", "光", "色", "亮", "台", "牙", "季", "子", "之久", "有余"];
    private static readonly string[] MonthBehind = ["份", "初", "底", "末", "中旬", "上旬", "下旬", "以来", "间", "中下旬", "上中旬"];
    private static readonly string[] CountBehind = ["来", "历史", "的历史", "以上", "多", "间", "之久", "有余"];

    /// <summary>Reads it; adds the date and moves <paramref name="at"/> behind it.</summary>
    public static bool TryRead(CompactText text, ref int at, List<PrintedDate> found)
    {
        var start = at;
        var next = at;
        var hasYear = YearForms.TryRead(text, ref next, out var year);
        if (hasYear && text[next] == '的') next++;
        if (TryMonths(text, ref next, year, start, out var from, out var to) || TryYears(text, ref next, year, start, out from, out to))
        {
            found.Add(new PrintedDate(start, next, from, to));
            at = next;
            return true;
        }

        return false;
    }

    private static bool TryMonths(CompactText text, ref int at, DatePart year, int start, out DatePoint from, out DatePoint to)
    {
        var next = at;
        from = to = default;
        if (!TryFirstMonths(text, ref next, out var first, out var last)) return false;
        from = new DatePoint(year, first, 0);
        to = new DatePoint(year, last, 0);
        if (text[next] == '份') next++;
        var far = next;
        if (Connectors.Read(text, ref far, isComplete: true) == Connector.Span)
        {
            YearForms.TryRead(text, ref far, out var farYear);
            if (MonthForms.TryRead(text, ref far, out var farMonth) && !Numerals.IsNumeral(text[far])) (to, next) = (new DatePoint(farYear, farMonth, 0), far);
        }

        if (to.Month.Value > 12 && to.Month.Kind == PartKind.Number) return false;
        if (year.Kind == PartKind.None && !IsMonthWithoutYear(text, start, next, from, to)) return false;
        at = next;
        return true;
    }

    /// <summary>6月, 3-5月, 3、4月, 四五月.</summary>
    private static bool TryFirstMonths(CompactText text, ref int at, out DatePart first, out DatePart last)
    {
        if (TryPair(text, ref at, out first, out last)) return true;
        if (MonthForms.TryRead(text, ref at, out first))
        {
            last = first;
            return first.Kind != PartKind.Number || first.Value is >= 1 and <= 12;
        }

        last = first;
        var next = at;
        if (!Numerals.TrySmall(text, ref next, 12, out var low) || Connectors.Read(text, ref next, isComplete: false) == Connector.None) return false;
        if (!MonthForms.TryRead(text, ref next, out last) || last.Kind != PartKind.Number || last.Value <= low || last.Value > 12 || low == 0) return false;
        first = DatePart.Of(low);
        at = next;
        return true;
    }

    /// <summary>四五月: two Chinese digits in a row are two months.</summary>
    private static bool TryPair(CompactText text, ref int at, out DatePart first, out DatePart last)
    {
        const string Digits = "一二三四五六七八九";
        var low = Digits.IndexOf(text[at], StringComparison.Ordinal) + 1;
        first = DatePart.Of(low);
        last = DatePart.Of(low + 1);
        if (low is 0 or 9 || text[at + 1] != Digits[low] || text[at + 2] != '月') return false;
        at += 3;
        return true;
    }

    private static bool IsMonthWithoutYear(CompactText text, int start, int end, DatePoint from, DatePoint to)
    {
        if (from.Month.Kind != PartKind.Number || (start > 0 && text[start - 1] == '.') || HasAnyEnding(text, start, CountBefore) || HasAny(text, end, ThingBehind)) return false;
        return Numerals.IsWestern(text[start]) || from != to || text[end - 1] == '份' || HasAny(text, end, MonthBehind);
    }

    private static bool TryYears(CompactText text, ref int at, DatePart year, int start, out DatePoint from, out DatePoint to)
    {
        from = new DatePoint(year, DatePart.None, 0);
        to = from;
        if (year.Kind == PartKind.None) return TryYearSpan(text, ref at, out from, out to);
        if (year.Kind != PartKind.Number || text[at] is '代' or '级' || HasAny(text, at, CountBehind) || HasAnyEnding(text, start, CountBefore)) return false;
        var far = at;
        if (Connectors.Read(text, ref far, isComplete: true) != Connector.Span || !YearForms.TryRead(text, ref far, out var end) || end.Kind != PartKind.Number) return true;
        if (Numerals.IsNumeral(text[far])) return true;
        (to, at) = (new DatePoint(end, DatePart.None, 0), far);
        return true;
    }

    /// <summary>2017-2022年: only the second year has its 年.</summary>
    private static bool TryYearSpan(CompactText text, ref int at, out DatePoint from, out DatePoint to)
    {
        from = to = default;
        var next = at;
        if (!Numerals.TryYear(text, ref next, out var first) || first is < 1000 or > 2199 || Connectors.Read(text, ref next, isComplete: true) != Connector.Span) return false;
        if (!YearForms.TryRead(text, ref next, out var last) || last.Kind != PartKind.Number || last.Value <= first) return false;
        from = new DatePoint(DatePart.Of(first), DatePart.None, 0);
        to = new DatePoint(last, DatePart.None, 0);
        at = next;
        return true;
    }

    private static bool HasAny(CompactText text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Has(at, word)) return true;
        }

        return false;
    }

    private static bool HasAnyEnding(CompactText text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(at, word)) return true;
        }

        return false;
    }
}
