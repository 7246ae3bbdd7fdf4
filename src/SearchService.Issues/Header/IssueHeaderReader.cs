using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Issues.Dates.Printed;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Header;

/// <summary>Which issue is this? Reads cover and masthead; the file name fills what they leave open.</summary>
internal static partial class IssueHeaderReader
{
    /// <summary>Cover lines stand among the first of a file.</summary>
    private const int CoverLines = 40;

    /// <summary>A monthly is printed at most so many months later, less one.</summary>
    private const int LatePrint = 3;

    /// <summary>The header as far as it is printed.</summary>
    /// <param name="body">All lines.</param>
    /// <param name="coverEnd">Index where the cover ends at the latest (contents page or first article).</param>
    /// <param name="masthead">The masthead, or none.</param>
    /// <param name="fileName">The file's name without folder.</param>
    public static Issue Read(TextBody body, int coverEnd, LineSpan masthead, string fileName)
    {
        var cover = Math.Min(Math.Min(coverEnd, CoverLines), body.Count);
        int? number = null, year = null;
        IReadOnlyList<int> months = [];
        string? publication = null;
        DateOnly? printed = null;
        for (var i = 0; i < cover; i++)
        {
            var text = Plain(body[i]);
            if (number is null && Number().Match(text) is { Success: true } match)
            {
                number = Int(match.Groups[1].Value);
                if (i > 0 && IsPublication(body[i - 1])) publication ??= body[i - 1];
            }

            number ??= Volume().Match(text) is { Success: true } volume ? VolumeNumber(volume.Groups[1].Value) : null;
            year ??= CoverYear().Match(text) is { Success: true } y ? Int(y.Groups[1].Value) : null;
            printed ??= CoverDate().Match(text) is { Success: true } day ? Date(day) : null;
            if (months.Count == 0 && CoverMonths().Match(Number().Replace(text, "").TrimEnd(' ', '\u3000', '(', ')')) is { Success: true } m) months = Months(m.Groups[1].Value, m.Groups[2].Value);
        }

        for (var i = masthead.Start; i < masthead.End; i++)
        {
            var text = Plain(body[i]);
            if (EditorialOffice().Match(text) is { Success: true } office) publication = office.Groups[1].Value;
            if (PrintDate().Match(text) is { Success: true } date) printed = Date(date);
            if (number is null && Number().Match(text) is { Success: true } match) number = Int(match.Groups[1].Value);
        }

        var span = PeriodOf(body, cover, masthead);
        var named = FileNameParts(fileName);
        publication ??= named.Publication;
        if (months.Count == 0 && (year is null || year == named.Year)) months = named.Months;
        if (printed is null && span > 1) months = MonthsOfPeriod(months, span);
        if (printed is { } at && IsNoMonth(months, year ?? named.Year, at)) months = [at.Month];
        return new Issue(publication is null ? null : Names.WithoutBlanks(publication), number, year ?? named.Year ?? printed?.Year, months, printed);
    }

    /// <summary>第2号 of a quarterly is no month: what it prints came out later than any monthly of that number would.</summary>
    private static bool IsNoMonth(IReadOnlyList<int> months, int? year, DateOnly printed) =>
        printed.Year == year && (months.Count == 0 || (months.Count == 1 && printed.Month - months[0] >= LatePrint));

    /// <summary>How many months an issue stands for, by 季刊 and 双月刊 on cover or masthead; 1 where neither says.</summary>
    private static int PeriodOf(TextBody body, int cover, LineSpan masthead)
    {
        for (var i = 0; i < body.Count; i++)
        {
            if (i >= cover && !masthead.Contains(i)) continue;
            if (body[i].Contains("季刊", StringComparison.Ordinal)) return 3;
            if (body[i].Contains("双月刊", StringComparison.Ordinal)) return 2;
        }

        return 1;
    }

    private static (string? Publication, int? Year, IReadOnlyList<int> Months) FileNameParts(string fileName)
    {
        var match = FileName().Match(Plain(Path.GetFileNameWithoutExtension(fileName)));
        if (!match.Success) return (null, null, []);
        var name = match.Groups["name"].Value.Trim('-', '_', ' ', '.', '《', '》');
        var months = match.Groups["from"].Success ? Months(match.Groups["from"].Value, match.Groups["to"].Value) : [];
        return (name.Length == 0 ? null : name, Int(match.Groups["year"].Value), months);
    }

    private static IReadOnlyList<int> Months(string from, string to)
    {
        var first = Int(from) ?? 0;
        var last = to.Length == 0 ? first : Int(to) ?? first;
        if (first is < 1 or > 12 || last < first || last > 12) return [];
        return [.. Enumerable.Range(first, last - first + 1)];
    }

    private static DateOnly? Date(Match match)
    {
        var (year, month, day) = (Int(match.Groups[1].Value) ?? 0, Int(match.Groups[2].Value) ?? 0, Int(match.Groups[3].Value) ?? 0);
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static bool IsPublication(string text) => text.Length is >= 2 and <= 12 && TextKey.HanCount(Names.WithoutBlanks(text)) == Names.WithoutBlanks(text).Length;

    /// <summary>第十九辑, 第3辑.</summary>
    private static int? VolumeNumber(string numeral)
    {
        var at = 0;
        var text = CompactText.Of(numeral);
        return Int(numeral) ?? (Numerals.TrySmall(text, ref at, 99, out var number) && at == text.Length ? number : null);
    }

    /// <summary>The months that number <paramref name="months"/> of a quarterly or a bimonthly stands for; as they are where the cover says neither.</summary>
    private static IReadOnlyList<int> MonthsOfPeriod(IReadOnlyList<int> months, int span) =>
        months.Count == 1 && months[0] * span <= 12 ? [.. Enumerable.Range(((months[0] - 1) * span) + 1, span)] : months;

    private static int? Int(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Half-width digits, and 〇一二… as digits where they are written one by one as in a year.</summary>
    private static string Plain(string text)
    {
        var plain = string.Concat(text.Select(TextKey.Plain));
        return HanYear().Replace(plain, year => string.Concat(year.Value.Select(unit => "〇一二三四五六七八九".AsSpan().IndexOf(unit == '○' || unit == '零' ? '〇' : unit) is var digit and >= 0 ? (char)('0' + digit) : unit)));
    }

    [GeneratedRegex(@"总\s*第?\s*(\d{1,4})\s*期", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:总\s*)?第\s*([\d一二三四五六七八九十〇零]{1,3})\s*[辑集]$", RegexOptions.CultureInvariant)]
    private static partial Regex Volume();

    [GeneratedRegex(@"^(?:\D{0,12}\s)?((?:19|20)\d{2})\s*(?:$|年\s*(?:$|第?\s*\d{1,2}\s*(?:[-—~～、/.]\s*\d{1,2}\s*)?[月期])|[./-]\s*\d{1,2}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex CoverYear();

    [GeneratedRegex(@"^(?:\D{0,12}\s)?(?:(?:19|20)\d{2}\s*[年./\-·]\s*)?第?\s*(?<!\d)(\d{1,2})(?:\s*(?:[-—–~～、/.·]|至)\s*(\d{1,2}))?\s*(?:月(?:号|刊)?|期)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CoverMonths();

    [GeneratedRegex(@"《([^》]{2,20})》\s*(?:杂志)?(?:编辑部|编委会|杂志社)", RegexOptions.CultureInvariant)]
    private static partial Regex EditorialOffice();

    /// <summary>The day of issue on the cover: 2018年6月30日出版, or the office and the day on one line of a bulletin's head.</summary>
    [GeneratedRegex(@"^(?:\D{0,30}[\s\u3000]{2,})?((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:出版|印发|编印|印制|刊印|发行|编|印)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CoverDate();

    [GeneratedRegex(@"(?:印刷|出版|印制)(?:日期|时间)\s*[:：]\s*((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex PrintDate();

    [GeneratedRegex(@"^(?<name>\D*?)[-_.\s]*(?<year>(?:19|20)\d{2})(?:\s*年)?(?:[-_.\s]*第?(?<from>\d{1,2})(?:\s*[-_~、至]\s*(?<to>\d{1,2}))?)?(?:\D|$)", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"[一二][〇○零一二三四五六七八九]{3}(?=\s*年)", RegexOptions.CultureInvariant)]
    private static partial Regex HanYear();
}
