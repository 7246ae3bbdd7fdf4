using System.Buffers;
using SearchService.Issues.Lines;

namespace SearchService.Issues.Text;

/// <summary>Which lines are one paragraph that a column, a page or a line break has torn?</summary>
/// <remarks>
/// A paragraph ends where its sentence ends. A line of running text that stops inside a sentence goes on in the next line, whatever blank lines stand
/// between, unless that one is a marked or numbered heading or a signature. A short line without any sentence is a subhead, except where it shows that it was
/// torn: by a word or mark that asks for more, or a next line that cannot begin a sentence (see <see cref="TornClauses"/>).
/// </remarks>
internal static class ParagraphJoiner
{
    private static readonly SearchValues<char> Ordinals = SearchValues.Create("一二三四五六七八九十");

    /// <summary>Subheads of two clauses are hardly longer.</summary>
    private const int LongestSubhead = 16;

    /// <summary>The paragraphs of these lines, in order; linear.</summary>
    public static IReadOnlyList<PlacedText> Join(TextBody body, IReadOnlyList<int> lines)
    {
        var paragraphs = new List<PlacedText>();
        var current = new PlacedTextBuilder();
        var isTorn = false;
        var bridge = new WordBridge();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = body.Lines[lines[i]];
            if (current.Length > 0 && NeedsBlank(current.Last, line.Text[0])) current.AppendBreak();
            current.Append(line.Placed);
            isTorn = i + 1 < lines.Count && (GoesOn(body, lines[i], lines[i + 1], isTorn) || IsTornClause(body, lines[i], lines[i + 1], bridge));
            if (isTorn) continue;
            paragraphs.Add(current.Build());
            current = new PlacedTextBuilder();
        }

        return paragraphs;
    }

    /// <summary>Between Latin words and numbers the line break was a blank; between Han characters it was nothing.</summary>
    private static bool NeedsBlank(char last, char first) => char.IsAsciiLetterOrDigit(last) && char.IsAsciiLetter(first);

    /// <summary>A line of clauses without a full stop looks like a heading; a word that reaches into the next line shows that it is none.</summary>
    private static bool IsTornClause(TextBody body, int first, int second, WordBridge bridge) =>
        body.Forms[first] == LineForm.Heading && body.Lines[first].HeadingLevel == 0 && body.Forms[second] == LineForm.Prose && body.Lines[second].HeadingLevel == 0
        && body[first].AsSpan().IndexOfAny('，', ',', '、') > 0 && body[first].Length >= LongestSubhead && bridge.Across(body[first], body[second]) > 0;

    /// <param name="body">All lines.</param>
    /// <param name="first">Index of a line.</param>
    /// <param name="second">Index of the next one in the article.</param>
    /// <param name="isTorn">The first line itself goes on a torn paragraph, so that it is no subhead.</param>
    private static bool GoesOn(TextBody body, int first, int second, bool isTorn)
    {
        var text = body[first];
        if (OpensItem(body[second])) return false;
        if (body.Forms[second] is not (LineForm.Prose or LineForm.Heading or LineForm.NameLine or LineForm.DateLine) || body.Lines[second].HeadingLevel > 0) return false;
        if (body.Lines[first].HeadingLevel > 0 || LineForms.EndsSentence(text)) return false;
        if (isTorn || body.Forms[first] == LineForm.Prose) return true;
        return body.Forms[first] is LineForm.Heading or LineForm.Numbered && TornClauses.IsTorn(text, body[second]);
    }

    /// <summary>一、, 十二、 and no other number behind, as in 二、三月: an item of its own begins.</summary>
    private static bool OpensItem(string text)
    {
        var mark = text.AsSpan(0, Math.Min(4, text.Length)).IndexOf('、');
        return mark > 0 && mark + 1 < text.Length && text.AsSpan(0, mark).IndexOfAnyExcept(Ordinals) < 0 && !Ordinals.Contains(text[mark + 1]);
    }
}
