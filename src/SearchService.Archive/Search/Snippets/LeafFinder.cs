using SearchService.Archive.Records;

namespace SearchService.Archive.Search.Snippets;

/// <summary>Where do the leaves of a question stand in one article after the other?</summary>
/// <remarks>Keeps its buffers from article to article. Not thread-safe.</remarks>
/// <param name="marks">What the question marks.</param>
internal sealed class LeafFinder(IReadOnlyList<LeafMarks> marks)
{
    private readonly BareText _title = new();
    private readonly BareText _body = new();
    private readonly List<TextRange> _ranges = [];

    /// <summary>Finds them; parts of a leaf count only where the article lacks the whole of it.</summary>
    /// <param name="article">The article; its people are looked at only if the question names some.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">Its body.</param>
    public LeafMatches Find(ArticleRecordReader article, string title, string body)
    {
        if (marks.Count == 0) return new LeafMatches([], []);
        _title.Reset(title);
        _body.Reset(body);
        var (inTitle, inBody) = (new List<LeafMatch>(), new List<LeafMatch>());
        for (var leaf = 0; leaf < marks.Count; leaf++)
        {
            var mark = marks[leaf];
            var found = mark.Whole is { } whole ? Add(whole, mark, leaf, -1) : 0;
            foreach (var form in Forms(mark.People, article)) found += Add(form, mark, leaf, -1);
            for (var part = 0; found == 0 && part < mark.Parts.Count; part++) Add(mark.Parts[part], mark, leaf, part);
        }

        return new LeafMatches([.. inTitle.OrderBy(static match => match.Range.Start)], [.. inBody.OrderBy(static match => match.Range.Start)]);

        int Add(MarkPattern pattern, LeafMarks mark, int leaf, int part) =>
            AddAll(pattern, _title, inTitle, (leaf, part)) + (mark.IsTitleOnly ? 0 : AddAll(pattern, _body, inBody, (leaf, part)));
    }

    private int AddAll(MarkPattern pattern, BareText text, List<LeafMatch> matches, (int Leaf, int Part) of)
    {
        _ranges.Clear();
        pattern.Find(text, _ranges);
        foreach (var range in _ranges) matches.Add(new LeafMatch(of.Leaf, range, of.Part));
        return _ranges.Count;
    }

    private static IEnumerable<MarkPattern> Forms(IReadOnlyList<string> names, ArticleRecordReader article) =>
        names.Count == 0
            ? []
            : article.People.Where(person => names.Contains(person.Name, StringComparer.Ordinal))
                .SelectMany(person => person.Surfaces.Prepend(person.Name)).Distinct(StringComparer.Ordinal).Select(form => MarkPattern.Of(form)).OfType<MarkPattern>();
}
