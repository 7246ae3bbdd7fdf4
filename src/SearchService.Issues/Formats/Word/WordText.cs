using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PrintedText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SearchService.Issues.Formats.Word;

/// <summary>Which lines does a Word file print? A paragraph is a line, an empty one a blank line; a table's row is a line, its cells set apart by tabs.</summary>
/// <remarks>What is deleted under track changes, hidden, or a second version of the same drawing is left out; text boxes follow the paragraph that they are anchored to.</remarks>
internal sealed class WordText(ExtractedLines lines, HeadingStyles styles)
{
    /// <summary>Adds the text of a document's body.</summary>
    public void Read(Body body)
    {
        TableRow? row = null;
        foreach (var paragraph in body.Descendants<Paragraph>())
        {
            if (paragraph.Ancestors<AlternateContentFallback>().Any()) continue;
            var owner = paragraph.Ancestors<TableRow>().FirstOrDefault();
            if (owner is not null && owner == row && !lines.IsAtLineStart) lines.Append('\t');
            else if (owner != row) lines.EndLine();
            row = owner;
            if (styles.LevelOf(paragraph) is > 0 and var level && row is null) lines.Append(new string('#', level) + " ");
            AddText(paragraph);
            if (row is null) lines.BreakLine();
        }

        lines.EndLine();
    }

    private void AddText(Paragraph paragraph)
    {
        foreach (var element in paragraph.Descendants())
        {
            if (element is not (PrintedText or TabChar or Break or CarriageReturn or NoBreakHyphen or SymbolChar) || Owner(element) != paragraph || IsLeftOut(element)) continue;
            switch (element)
            {
                case PrintedText text: lines.Append(text.Text.ReplaceLineEndings(" ")); break;
                case TabChar: lines.Append('\t'); break;
                case NoBreakHyphen: lines.Append('-'); break;
                case Break or CarriageReturn: lines.EndLine(); break;
            }
        }
    }

    private static Paragraph? Owner(OpenXmlElement element) => element.Ancestors<Paragraph>().FirstOrDefault();

    private static bool IsLeftOut(OpenXmlElement element) =>
        element.Parent is Run { RunProperties.Vanish: not null } || element.Ancestors().Any(static ancestor => ancestor is AlternateContentFallback or DeletedRun or MoveFromRun);
}
