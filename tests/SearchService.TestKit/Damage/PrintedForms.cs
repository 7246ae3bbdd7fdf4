using System.Text;
using SearchService.TestKit.Scores;

namespace SearchService.TestKit.Damage;

/// <summary>Where does an annotation's string stand in the sound text, and how is it printed in the damaged one?</summary>
internal sealed class PrintedForms
{
    private readonly DamagedText _text;
    private readonly StringBuilder _folded = new();
    private readonly List<(int Line, int Column)> _places = [];
    private readonly string _stream;

    /// <summary>Folds the sound text once.</summary>
    public PrintedForms(DamagedText text)
    {
        _text = text;
        for (var line = 0; line < text.Lines.Count; line++) AddLine(line + 1, text.Lines[line]);
        _stream = _folded.ToString();
    }

    /// <summary>Every place of <paramref name="wanted"/> between two lines (blanks, marks and widths aside), with its damaged print.</summary>
    public IEnumerable<(int Line, string Print)> All(string wanted, int firstLine, int lastLine)
    {
        var key = FoldedText.Of(wanted);
        if (key.Length == 0) yield break;
        for (var at = _stream.IndexOf(key, StringComparison.Ordinal); at >= 0; at = _stream.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            var (first, last) = (_places[at], _places[at + key.Length - 1]);
            if (first.Line >= firstLine && last.Line <= lastLine) yield return (first.Line, Print(first, last));
        }
    }

    /// <summary>The print that stands nearest to a line; the sound form where it stands nowhere.</summary>
    public string Nearest(string wanted, int line)
    {
        var all = All(wanted, 1, _text.Lines.Count).ToList();
        return all.Count == 0 ? wanted : all.MinBy(found => Math.Abs(found.Line - line)).Print;
    }

    /// <summary>The print on the shortest line between two lines: a byline stands by itself. The sound form where it stands nowhere.</summary>
    public string OnShortestLine(string wanted, int firstLine, int lastLine)
    {
        var all = All(wanted, firstLine, lastLine).ToList();
        return all.Count == 0 ? wanted : all.MinBy(found => _text.Lines[found.Line - 1].Length).Print;
    }

    private void AddLine(int number, string line)
    {
        for (var column = 0; column < line.Length; column++)
        {
            foreach (var unit in FoldedText.Of(line[column].ToString()))
            {
                _folded.Append(unit);
                _places.Add((number, column));
            }
        }
    }

    private string Print((int Line, int Column) first, (int Line, int Column) last)
    {
        var print = new StringBuilder();
        for (var line = first.Line; line <= last.Line; line++)
        {
            var from = line == first.Line ? first.Column : 0;
            var to = line == last.Line ? last.Column : _text.Lines[line - 1].Length - 1;
            for (var column = from; column <= to; column++) print.Append(_text.PrintOf(line, column));
        }

        return print.ToString().Trim();
    }
}
