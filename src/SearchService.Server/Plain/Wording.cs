using System.Globalization;

namespace SearchService.Server.Plain;

/// <summary>How are an issue, a date, a list of names said in Chinese? The same words for terminal, page and plain text.</summary>
internal static class Wording
{
    /// <summary>总第86期 2021年11-12月; what is unknown is left out.</summary>
    public static string Issue(int? number, int? year, IReadOnlyList<int> months)
    {
        var month = months.Count == 0 ? "" : string.Join('-', months.Select(value => value.ToString(CultureInfo.InvariantCulture))) + "月";
        return Join(" ", year is null ? null : string.Create(CultureInfo.InvariantCulture, $"{year}年{month}"),
            number is null ? null : string.Create(CultureInfo.InvariantCulture, $"总第{number}期"));
    }

    /// <summary>What a facet counts by.</summary>
    public static string Facet(string name) => name switch
    {
        "year" => "年份",
        "section" => "栏目",
        "person" => "人物",
        "issue" => "刊期",
        _ => name,
    };

    /// <summary>2021-12-03.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2021-12-03, or 2021-11-23 至 2021-11-25.</summary>
    public static string Span(DateOnly start, DateOnly end) => start == end ? Date(start) : $"{Date(start)} 至 {Date(end)}";

    /// <summary>The items with 、 between them.</summary>
    public static string List(IEnumerable<string> items) => string.Join('、', items);

    /// <summary>What is there, with <paramref name="between"/> between.</summary>
    public static string Join(string between, params ReadOnlySpan<string?> parts)
    {
        var present = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part)) present.Add(part);
        }

        return string.Join(between, present);
    }
}
