using System.Text;
using SearchService.Issues.Text;

namespace SearchService.Archive.Search.Snippets;

/// <summary>The body of an article as one text that still knows its lines.</summary>
/// <remarks>Paragraphs are joined by one line end each, as in the index, so that what a page break tore is found.</remarks>
internal sealed class BodyText
{
    private const int MostCharacters = 200_000;
    private readonly IReadOnlyList<PlacedText> _paragraphs;
    private readonly int[] _starts;

    /// <summary>Joins the paragraphs, as many as fit into 200,000 characters.</summary>
    public BodyText(IReadOnlyList<PlacedText> paragraphs)
    {
        _paragraphs = paragraphs;
        var text = new StringBuilder();
        var starts = new List<int>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            if (text.Length + paragraph.Text.Length > MostCharacters) break;
            if (text.Length > 0) text.Append('\n');
            starts.Add(text.Length);
            text.Append(paragraph.Text);
        }

        Text = text.ToString();
        _starts = [.. starts];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many paragraphs it holds, from the first on.</summary>
    public int Paragraphs => _starts.Length;

    /// <summary>Where a paragraph stands in the text.</summary>
    public TextRange RangeOf(int paragraph) => new(_starts[paragraph], _starts[paragraph] + _paragraphs[paragraph].Text.Length);

    /// <summary>The 1-based line of the file on which the character at <paramref name="offset"/> stands.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var paragraph = found >= 0 ? found : ~found - 1;
        return _paragraphs[paragraph].PlaceAt(Math.Min(offset - _starts[paragraph], _paragraphs[paragraph].Text.Length - 1)).Line;
    }
}
