using SearchService.Issues.Lines.Pages;
using SearchService.Issues.Text;

namespace SearchService.Issues.Lines;

/// <summary>The non-blank lines of a file with their forms: what every step of the structure works on. Indices are into these, not line numbers.</summary>
internal sealed class TextBody
{
    private readonly bool[] _isPageHead;

    /// <summary>Takes the lines and decides their forms; linear.</summary>
    public TextBody(IReadOnlyList<SourceLine> lines)
    {
        var forms = new LineForm[lines.Count];
        _isPageHead = PageHeads.Find(lines);
        for (var i = 0; i < forms.Length; i++) forms[i] = _isPageHead[i] ? LineForm.Furniture : LineForms.Of(lines[i]);
        Lines = MarkedHeadings.Read(lines, forms);
        Forms = forms;
    }

    /// <summary>The non-blank lines in file order.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>One form per line.</summary>
    public IReadOnlyList<LineForm> Forms { get; }

    /// <summary>Number of non-blank lines.</summary>
    public int Count => Lines.Count;

    /// <summary>Is line <paramref name="index"/> the head or foot of a page, words and page together?</summary>
    public bool IsPageHead(int index) => _isPageHead[index];

    /// <summary>The text of line <paramref name="index"/>.</summary>
    public string this[int index] => Lines[index].Text;

    /// <summary>Where the run of title-like lines that starts at <paramref name="start"/> ends, exclusive; at most <paramref name="limit"/>.</summary>
    public int EndOfHeadings(int start, int limit)
    {
        var end = start;
        while (end < limit && Forms[end] == LineForm.Heading) end++;
        return end;
    }
}
