using SearchService.Archive.Records;

namespace SearchService.Archive.Search.Snippets;

/// <summary>The body of an article as one text that still knows its lines.</summary>
/// <remarks>Paragraphs are joined by one line end each, as in the index, so that what a page break tore is found.</remarks>
internal sealed class BodyText
{
    private const int MostCharacters = 200_000;
    private readonly ArticleRecordReader _article;
    private readonly int[] _starts;

    /// <summary>Joins the paragraphs, as many as fit into 200,000 characters.</summary>
    public BodyText(ArticleRecordReader article)
    {
        _article = article;
        var body = article.Body;
        var starts = new int[body.Count];
        var (count, length) = (0, 0);
        while (count < starts.Length && length + body.Text(count).Length is var end && end <= MostCharacters)
        {
            starts[count] = count == 0 ? 0 : length + 1;
            length = starts[count] + body.Text(count).Length;
            count++;
        }

        _starts = starts[..count];
        Text = string.Create(length, this, static (text, body) => body.Join(text));
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many paragraphs it holds, from the first on.</summary>
    public int Paragraphs => _starts.Length;

    /// <summary>Where a paragraph stands in the text.</summary>
    public TextRange RangeOf(int paragraph) => new(_starts[paragraph], paragraph + 1 < _starts.Length ? _starts[paragraph + 1] - 1 : Text.Length);

    /// <summary>The 1-based line of the file on which the character at <paramref name="offset"/> stands.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var paragraph = found >= 0 ? found : ~found - 1;
        var body = _article.Body;
        return body.LineAt(paragraph, Math.Min(offset - _starts[paragraph], body.Text(paragraph).Length - 1));
    }

    private void Join(Span<char> text)
    {
        var body = _article.Body;
        for (var i = 0; i < _starts.Length; i++)
        {
            if (i > 0) text[_starts[i] - 1] = '\n';
            body.Text(i).CopyTo(text[_starts[i]..]);
        }
    }
}
