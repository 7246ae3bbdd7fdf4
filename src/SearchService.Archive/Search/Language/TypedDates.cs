using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search.Language;

/// <summary>Which days does the value of <c>date:</c> name? One date, or two with <c>..</c> between, either of which may be missing.</summary>
internal static class TypedDates
{
    private const string Between = "..";

    /// <summary>The days; null when the text names none.</summary>
    public static DaySpan? Read(string text)
    {
        var plain = Marks.Narrow(text);
        var between = plain.IndexOf(Between, StringComparison.Ordinal);
        if (between < 0) return TypedDate.Read(plain)?.Span;
        var from = plain.AsSpan(0, between);
        var to = plain.AsSpan(between + Between.Length);
        if (from.Length + to.Length == 0) return null;
        var first = from.Length == 0 ? DateOnly.MinValue : TypedDate.Read(from)?.Span?.First;
        var last = to.Length == 0 ? DateOnly.MaxValue : TypedDate.Read(to)?.Span?.Last;
        return first <= last ? new DaySpan(first.Value, last.Value) : null;
    }
}
