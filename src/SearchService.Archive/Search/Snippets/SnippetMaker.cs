using SearchService.Archive.Answers;
using SearchService.Archive.Records;

namespace SearchService.Archive.Search.Snippets;

/// <summary>Which passages of this article answer the question, and how are they and the title marked?</summary>
/// <param name="marks">What the question marks.</param>
/// <param name="isMarking">False gives the same passages without marks.</param>
/// <param name="hasOffsets">Whether the marks are told as numbers, too.</param>
internal sealed class SnippetMaker(IReadOnlyList<LeafMarks> marks, bool isMarking, bool hasOffsets = false)
{
    private const string Cut = "…";

    /// <summary>The title and one to three passages; none where the article has no body.</summary>
    public (string Title, IReadOnlyList<Snippet> Snippets) Make(ArticleRecord article)
    {
        var body = new BodyText(article.Paragraphs);
        var matches = LeafMatches.Find(marks, article, body.Text);
        var title = Marked(article.Title, new TextRange(0, article.Title.Length), matches.InTitle);
        return (title, [.. Passages.Choose(body.Text, matches.InBody).Where(range => range.Length > 0).Select(range => Show(body, range, matches.InBody))]);
    }

    /// <summary>What matched in the title; null unless asked for.</summary>
    public IReadOnlyList<TextMark>? TitleMarks(ArticleRecord article) => hasOffsets
        ? [.. MarkedText.Merge(LeafMatches.Find(marks, article, new BodyText(article.Paragraphs).Text).InTitle.Select(static match => match.Range), new TextRange(0, article.Title.Length))
            .Select(mark => new TextMark(mark.Start, mark.End, article.Lines.First))]
        : null;

    private Snippet Show(BodyText body, TextRange range, IReadOnlyList<LeafMatch> matches)
    {
        var before = body.Text.AsSpan()[Sentences.StartBefore(body.Text, range.Start)..range.Start].IsWhiteSpace() ? "" : Cut;
        var behind = body.Text.AsSpan()[range.End..Sentences.EndAfter(body.Text, range.End - 1)].IsWhiteSpace() ? "" : Cut;
        var snippet = new Snippet(before + Marked(body.Text, range, matches) + behind, body.LineAt(range.Start));
        if (!hasOffsets) return snippet;
        var shift = before.Length - range.Start;
        return snippet with
        {
            Plain = before + body.Text[range.Start..range.End].Replace('\n', ' ') + behind,
            Marks = [.. MarkedText.Merge(matches.Select(static match => match.Range), range).Select(mark => new TextMark(mark.Start + shift, mark.End + shift, body.LineAt(mark.Start)))],
        };
    }

    private string Marked(string text, TextRange range, IReadOnlyList<LeafMatch> matches) =>
        MarkedText.Of(text, range, isMarking ? matches.Select(match => match.Range) : []);
}
