using SearchService.Archive.Answers;
using SearchService.Archive.Records;

namespace SearchService.Archive.Search.Snippets;

/// <summary>Which passages of this article answer the question, and how are they and the title marked?</summary>
/// <remarks>Keeps its buffers from article to article. Not thread-safe.</remarks>
/// <param name="marks">What the question marks.</param>
/// <param name="isMarking">False gives the same passages without marks.</param>
/// <param name="hasOffsets">Whether the marks are told as numbers, too.</param>
internal sealed class SnippetMaker(IReadOnlyList<LeafMarks> marks, bool isMarking, bool hasOffsets = false)
{
    private const string Cut = "…";

    private readonly LeafFinder _finder = new(marks);

    /// <summary>The marked title, what matched in it (null unless offsets are asked for), and one to three passages; none where the article has no body.</summary>
    public (string Title, IReadOnlyList<TextMark>? TitleMarks, IReadOnlyList<Snippet> Snippets) Make(ArticleRecordReader article, string title)
    {
        var body = new BodyText(article);
        var matches = _finder.Find(article, title, body.Text);
        var whole = new TextRange(0, title.Length);
        return (
            Marked(title, whole, matches.InTitle),
            hasOffsets ? [.. MarkedText.Merge(matches.InTitle.Select(static match => match.Range), whole).Select(mark => new TextMark(mark.Start, mark.End, article.Lines.First))] : null,
            [.. Passages.Choose(body.Text, matches.InBody).Where(range => range.Length > 0).Select(range => Show(body, range, matches.InBody))]);
    }

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
