using System.Buffers;
using SearchService.Issues.Dates.Printed;
using SearchService.Issues.Lines;
using SearchService.Issues.Structure;
using SearchService.Issues.Text;

namespace SearchService.Issues.Dates;

/// <summary>Which parts of an article are read for dates, in which order?</summary>
internal static class Pieces
{
    /// <summary>Below this a line is a salutation or a subhead rather than the opening of a report.</summary>
    private const int MinSentence = 16;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。，！？；,");

    /// <summary>Heading, front lines, paragraphs, closing lines; captions are left out.</summary>
    public static IReadOnlyList<Piece> Of(ArticleText article)
    {
        var bodyStart = article.Paragraphs.Count > 0 ? article.Paragraphs[0].FirstLine : int.MaxValue;
        var pieces = new List<Piece>();
        Add(PieceKind.Heading, 0, article.Title);
        if (article.Subtitle is { } subtitle) Add(PieceKind.Heading, 0, subtitle);
        foreach (var line in article.BylineLines.Where(line => line.Text.Length > 0 && line.FirstLine < bodyStart)) Add(PieceKind.Front, 0, line);
        var number = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            Add(PieceKind.Paragraph, number, paragraph);
            if (IsSentence(paragraph.Text)) number++;
        }

        foreach (var line in article.BylineLines.Where(line => line.Text.Length > 0 && line.FirstLine >= bodyStart && !IsCaption(line))) Add(PieceKind.Closing, 0, line);
        return pieces;

        void Add(PieceKind kind, int place, PlacedText text)
        {
            if (text.Text.Length > 0) pieces.Add(new Piece(kind, place, text, CompactText.Of(text.Text)));
        }
    }

    private static bool IsSentence(string text) => text.Length >= MinSentence && text.AsSpan().ContainsAny(SentenceMarks);

    private static bool IsCaption(PlacedText line) => LineForms.Of(new SourceLine(line.FirstLine, line, 0, false, false, 0)) == LineForm.Caption;
}
