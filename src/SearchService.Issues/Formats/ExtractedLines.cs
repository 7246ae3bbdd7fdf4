using System.Text;

namespace SearchService.Issues.Formats;

/// <summary>The lines of text that a format reader finds, in memory.</summary>
internal sealed class ExtractedLines
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _pageLines = [];
    private int _lineStart;
    private int _lines;
    private bool _isBlankDue;

    /// <summary>The 1-based line on which each page begins.</summary>
    public IReadOnlyList<int> PageLines => _pageLines;

    /// <summary>Has nothing been added to the running line yet?</summary>
    public bool IsAtLineStart => _text.Length == _lineStart;

    /// <summary>The last character of the running line; U+0000 at its start.</summary>
    public char Last => IsAtLineStart ? '\0' : _text[^1];

    /// <summary>Adds to the running line.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (IsAtLineStart) WriteDueBlank();
        _text.Append(text);
    }

    /// <summary>Adds one character to the running line.</summary>
    public void Append(char unit) => Append([unit]);

    /// <summary>Ends the running line if anything stands on it.</summary>
    public void EndLine()
    {
        if (!IsAtLineStart) BreakLine();
    }

    /// <summary>Ends the running line, be it empty.</summary>
    public void BreakLine()
    {
        _text.Append('\n');
        _lineStart = _text.Length;
        _lines++;
    }

    /// <summary>Ends the running line and sees that a blank one stands before the next text; never two, and none at the top.</summary>
    public void Separate()
    {
        EndLine();
        _isBlankDue = _lines > 0;
    }

    /// <summary>The next line begins a page.</summary>
    public void StartPage()
    {
        Separate();
        if (_isBlankDue) WriteDueBlank();
        _pageLines.Add(_lines + 1);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void WriteDueBlank()
    {
        if (_isBlankDue && !EndsInBlankLine()) BreakLine();
        _isBlankDue = false;
    }

    private bool EndsInBlankLine() => _text.Length >= 2 && _text[^1] == '\n' && _text[^2] == '\n';
}
