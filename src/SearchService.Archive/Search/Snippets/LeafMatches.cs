using SearchService.Archive.Records;

namespace SearchService.Archive.Search.Snippets;

/// <summary>Where in an article do the leaves of a question stand?</summary>
/// <param name="InTitle">Matches in the title, in order.</param>
/// <param name="InBody">Matches in the body, in order.</param>
internal sealed record LeafMatches(IReadOnlyList<LeafMatch> InTitle, IReadOnlyList<LeafMatch> InBody)
{
    /// <summary>Finds them; parts of a leaf count only where the article lacks the whole of it.</summary>
    public static LeafMatches Find(IReadOnlyList<LeafMarks> marks, ArticleRecord article, string body)
    {
        var bareTitle = new BareText(article.Title);
        var bareBody = new BareText(body);
        var inTitle = new List<LeafMatch>();
        var inBody = new List<LeafMatch>();
        for (var leaf = 0; leaf < marks.Count; leaf++)
        {
            var mark = marks[leaf];
            MarkPattern[] wholes = [.. mark.Whole is { } whole ? new[] { whole } : [], .. Forms(mark.People, article)];
            var found = wholes.Sum(pattern => Add(pattern, bareTitle, inTitle, leaf, -1) + (mark.IsTitleOnly ? 0 : Add(pattern, bareBody, inBody, leaf, -1)));
            if (found > 0) continue;
            for (var part = 0; part < mark.Parts.Count; part++)
            {
                Add(mark.Parts[part], bareTitle, inTitle, leaf, part);
                if (!mark.IsTitleOnly) Add(mark.Parts[part], bareBody, inBody, leaf, part);
            }
        }

        return new LeafMatches([.. inTitle.OrderBy(match => match.Range.Start)], [.. inBody.OrderBy(match => match.Range.Start)]);
    }

    private static IEnumerable<MarkPattern> Forms(IReadOnlyList<string> names, ArticleRecord article) =>
        names.Count == 0
            ? []
            : article.People.Where(person => names.Contains(person.Name, StringComparer.Ordinal))
                .SelectMany(person => person.Surfaces.Prepend(person.Name)).Distinct(StringComparer.Ordinal).Select(form => MarkPattern.Of(form)).OfType<MarkPattern>();

    private static int Add(MarkPattern pattern, BareText text, List<LeafMatch> matches, int leaf, int part)
    {
        var ranges = new List<TextRange>();
        pattern.Find(text, ranges);
        foreach (var range in ranges) matches.Add(new LeafMatch(leaf, range, part));
        return ranges.Count;
    }
}
