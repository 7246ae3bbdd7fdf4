using System.Globalization;

namespace SearchService.Archive.Search.Parameters;

/// <summary>A date typed as <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
/// <param name="Span">Its days; null when the calendar has no such date.</param>
internal readonly record struct TypedDate(DaySpan? Span)
{
    /// <summary>Reads a date; null when the text has none of the three forms.</summary>
    public static TypedDate? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7 or 10)) return null;
        int? month = null;
        int? day = null;
        if (Number(text[..4]) is not { } year) return null;
        if (text.Length >= 7 && (month = Part(text.Slice(4, 3))) is null) return null;
        if (text.Length == 10 && (day = Part(text.Slice(7, 3))) is null) return null;
        return new TypedDate(DaySpan.Of(year, month, day));
    }

    private static int? Part(ReadOnlySpan<char> text) => text[0] == '-' ? Number(text[1..]) : null;

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
