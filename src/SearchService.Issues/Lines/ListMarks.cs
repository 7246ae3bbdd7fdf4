namespace SearchService.Issues.Lines;

/// <summary>Which of the marks in front of a list's lines is the higher, where it has two (★ over ◇)?</summary>
internal readonly record struct ListMarks(char Top)
{
    private const string Marks = "※●○◆◇■□★☆▲△▪►▶◎·•";

    /// <summary>The marks of the lines of <paramref name="page"/>: the first is the higher where another stands below it.</summary>
    public static ListMarks Of(TextBody body, LineSpan page)
    {
        var top = '\0';
        for (var i = page.Start; i < page.End; i++)
        {
            if (!IsMarked(body[i])) continue;
            if (top == '\0') top = body[i][0];
            else if (body[i][0] != top) return new ListMarks(top);
        }

        return default;
    }

    /// <summary>Does a list's mark stand in front?</summary>
    public static bool IsMarked(string text) => text.Length > 1 && Marks.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Does the line stand on the list's higher level, so that no section above it covers it?</summary>
    public bool IsTop(string text) => Top != '\0' && text[0] == Top;
}
