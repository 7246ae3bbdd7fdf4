using System.Text;

namespace SearchService.Issues.Text;

/// <summary>Puts stretches of the file together into one placed text, in memory.</summary>
internal sealed class PlacedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];
    private FilePlace _end;

    /// <summary>Characters so far.</summary>
    public int Length => _text.Length;

    /// <summary>The last character; U+0000 when there is none.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    /// <summary>Adds one character that stands at <paramref name="line"/>, <paramref name="column"/>.</summary>
    public void Append(char unit, int line, int column)
    {
        if (_runs.Count == 0 || _end != new FilePlace(line, column)) _runs.Add(new TextRun(_text.Length, line, column));
        _text.Append(unit);
        _end = new FilePlace(line, column + 1);
    }

    /// <summary>Adds a placed text as it is.</summary>
    public void Append(PlacedText piece)
    {
        if (piece.Text.Length == 0) return;
        foreach (var run in piece.Runs) _runs.Add(run with { Offset = run.Offset + _text.Length });
        _text.Append(piece.Text);
        var last = piece.PlaceAt(piece.Text.Length - 1);
        _end = new FilePlace(last.Line, last.Column + 1);
    }

    /// <summary>Adds a blank that stands for the line break just passed, so that even it has a place.</summary>
    public void AppendBreak() => Append(' ', _end.Line, _end.Column);

    /// <summary>The text so far; the builder may go on.</summary>
    public PlacedText Build() => new(_text.ToString(), [.. _runs]);
}
