using SearchService.Issues.Contents;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Structure;

/// <summary>Does the author's name stand above the title, where a signature of the article before could stand as well?</summary>
/// <remarks>Only the contents page, which prints the name beside the title, can tell.</remarks>
internal static class AuthorAbove
{
    /// <summary>The author's line above a heading, or none.</summary>
    public static LineSpan Find(TextBody body, ArticleStart start, PrintedEntry entry, LineSpan contents)
    {
        var line = start.Line - 1;
        if (line < 0 || !IsNames(body[line])) return LineSpan.None;
        var name = TextKey.Of(body[line]);
        var printed = entry.Lines.SelectMany(text => text.Runs).Select(run => run.Line).ToHashSet();
        for (var i = contents.Start; i < contents.End; i++)
        {
            if (printed.Contains(body.Lines[i].Number) && TextKey.Of(body[i]).Contains(name, StringComparison.Ordinal)) return new LineSpan(line, line + 1);
        }

        return LineSpan.None;
    }

    private static bool IsNames(string text) => text.Length <= 24 && (Names.IsSetAsName(text) || HeadingForms.IsAuthorLine(text) || NamesWithParts.IsMatch(text));
}
