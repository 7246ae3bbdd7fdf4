using SearchService.Archive.Answers;
using SearchService.Archive.Records;

namespace SearchService.Archive.Search.Snippets;

/// <summary>What of a question shows in the whole of an article? The same places that its snippets mark.</summary>
internal static class ArticleMarks
{
    /// <summary>The answer with its title and those paragraphs marked in which something stands.</summary>
    public static ArticleAnswer Mark(ArticleAnswer answer, ArticleRecordReader article, IReadOnlyList<LeafMarks> marks)
    {
        var body = new BodyText(article);
        var matches = new LeafFinder(marks).Find(article, answer.Title, body.Text);
        return answer with
        {
            TitleHighlighted = MarkedText.Of(answer.Title, new TextRange(0, answer.Title.Length), matches.InTitle.Select(static match => match.Range)),
            Paragraphs = [.. answer.Paragraphs.Select((paragraph, i) => Mark(paragraph, body, i, matches.InBody))],
        };
    }

    // Paragraphs beyond what a body text holds stay as they are.
    private static ArticleParagraph Mark(ArticleParagraph paragraph, BodyText body, int index, IReadOnlyList<LeafMatch> matches)
    {
        if (index >= body.Paragraphs) return paragraph;
        var range = body.RangeOf(index);
        List<TextRange> inside = [.. matches.Select(static match => match.Range).Where(match => match.Start < range.End && match.End > range.Start)];
        return inside.Count == 0 ? paragraph : paragraph with { Highlighted = MarkedText.Of(body.Text, range, inside) };
    }
}
