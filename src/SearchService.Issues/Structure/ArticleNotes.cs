using SearchService.Issues.Text;

namespace SearchService.Issues.Structure;

/// <summary>Which lines around an article's body does its byline not repeat? Author notes, dates of adoption, captions: text that a reader sees and may look for.</summary>
internal static class ArticleNotes
{
    /// <summary>The lines in file order, those left out whose letters all stand in the byline.</summary>
    /// <param name="lines">Lines between title and body or behind the body.</param>
    /// <param name="byline">The byline as read; null when there is none.</param>
    public static IReadOnlyList<PlacedText> Of(IReadOnlyList<PlacedText> lines, string? byline)
    {
        var known = Letters(byline ?? "");
        return [.. lines.Where(line => Letters(line.Text) is { Length: > 0 } letters && !known.Contains(letters, StringComparison.Ordinal))];
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
