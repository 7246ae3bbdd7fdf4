using System.Text;

namespace SearchService.Archive.Search.Snippets;

/// <summary>How does a stretch of text look in a page? HTML-escaped, with what matched in mark tags.</summary>
internal static class MarkedText
{
    /// <summary>The range of the text; matches that overlap or touch become one mark, those that reach beyond it are cut.</summary>
    /// <param name="text">The original.</param>
    /// <param name="range">What to show.</param>
    /// <param name="marks">What to mark, by start.</param>
    public static string Of(string text, TextRange range, IEnumerable<TextRange> marks)
    {
        var html = new StringBuilder(range.Length + 32);
        var at = range.Start;
        foreach (var mark in Merge(marks, range))
        {
            Escape(html, text.AsSpan(at, mark.Start - at));
            html.Append("<mark>");
            Escape(html, text.AsSpan(mark.Start, mark.Length));
            html.Append("</mark>");
            at = mark.End;
        }

        Escape(html, text.AsSpan(at, range.End - at));
        return html.ToString();
    }

    /// <summary>Marks within a range, those that overlap or touch joined.</summary>
    internal static List<TextRange> Merge(IEnumerable<TextRange> marks, TextRange range)
    {
        var merged = new List<TextRange>();
        foreach (var mark in marks)
        {
            var inside = new TextRange(Math.Max(mark.Start, range.Start), Math.Min(mark.End, range.End));
            if (inside.Length <= 0) continue;
            if (merged.Count > 0 && inside.Start <= merged[^1].End) merged[^1] = new TextRange(merged[^1].Start, Math.Max(merged[^1].End, inside.End));
            else merged.Add(inside);
        }

        return merged;
    }

    private static void Escape(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                case '\n': html.Append(' '); break;
                default: html.Append(unit); break;
            }
        }
    }
}
