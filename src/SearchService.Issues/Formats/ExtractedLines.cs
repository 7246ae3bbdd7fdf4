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
    private int _pagesDue;

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
        if (IsAtLineStart) BeginLine();
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

    /// <summary>A page begins: the next new line is its first. A line that goes on from the page before stays that page's.</summary>
    public void StartPage() => _pagesDue++;

    /// <summary>Ends the text.</summary>
    public void End()
    {
        EndLine();
        MarkPages();
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void BeginLine()
    {
        if (_isBlankDue && !EndsInBlankLine()) BreakLine();
        _isBlankDue = false;
        MarkPages();
    }

    private void MarkPages()
    {
        for (; _pagesDue > 0; _pagesDue--) _pageLines.Add(_lines + 1);
    }

    private bool EndsInBlankLine() => _text.Length >= 2 && _text[^1] == '\n' && _text[^2] == '\n';
}
