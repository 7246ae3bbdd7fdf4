using SearchService.Issues.Dates.Printed;
using SearchService.Issues.Dates.Resolving;
using SearchService.Issues.Lines;

namespace SearchService.Issues.Dates.Choosing;

/// <summary>Which of an article's dates is the day of the reported event?</summary>
/// <remarks>
/// In this order: the date under the title of a speech or document; the date of a report's opening that its role in the sentence speaks for
/// (see <see cref="DateRole"/>); the date in the closing note of a speech. None where no date plays that part, as in essays and histories, or where a unit's name stands for the subtitle and no date opens the text: the portrait of its year.
/// </remarks>
internal sealed class MainDateChooser
{
    /// <summary>What a date must score to be the event's.</summary>
    private const int Enough = 5;

    private readonly DateRole _role;
    private readonly string _heading;

    public MainDateChooser(IReadOnlyList<Piece> pieces, IssueCalendar calendar)
    {
        IsPortrait = pieces.Where(piece => piece.Kind == PieceKind.Heading).Skip(1).Any(piece => HeadingForms.IsUnit(piece.Compact.Text));
        _heading = string.Concat(pieces.Where(piece => piece.Kind == PieceKind.Heading).Select(piece => piece.Compact.Text));
        _role = new DateRole(_heading, calendar, pieces.FirstOrDefault(IsReportSubhead));
    }

    /// <summary>A unit's name stands for the subtitle: the portrait of its year, whose days belong to the issue.</summary>
    public bool IsPortrait { get; }

    /// <summary>The date and why it was taken; null when no date of the reported event is printed.</summary>
    public (ResolvedDate Date, string Reason)? Choose(IReadOnlyList<ResolvedDate> dates)
    {
        if (DateWords.Chronicles.FirstIn(_heading) is not null) return null;
        var days = dates.Where(date => date.Precision == DatePrecision.Day).ToList();
        if (IsPortrait) days.RemoveAll(date => date.Mention.Piece.Kind == PieceKind.Paragraph && (date.Mention.Piece.Number > 0 || date.Mention.Printed.Start > 0));
        return FromFront(days) ?? FromResolution(days) ?? FromRole(days) ?? FromClosing(days);
    }

    private static (ResolvedDate Date, string Reason)? FromFront(List<ResolvedDate> days)
    {
        foreach (var date in days)
        {
            var piece = date.Mention.Piece;
            if (piece.Kind != PieceKind.Paragraph && (DateClues.IsCited(date.Mention) || DateClues.IsComing(date.Mention))) continue;
            var isFront = piece.Kind == PieceKind.Front || (piece.Kind == PieceKind.Paragraph && piece.Number == 0 && IsAlone(date.Mention));
            if (isFront && piece.Compact.Text.Contains("通过", StringComparison.Ordinal)) return (date, "题下括注的通过日期");
            if (isFront) return (date, "题下括注的日期");
            if (piece.Kind == PieceKind.Heading) return (date, "标题写明的日期");
        }

        return null;
    }

    /// <summary>经某日某会议研究，决定…: a document says when it was resolved on.</summary>
    private (ResolvedDate Date, string Reason)? FromResolution(List<ResolvedDate> days)
    {
        if (DateWords.DatedDocuments.FirstIn(_heading) is null) return null;
        foreach (var date in days)
        {
            if (date.Mention.Piece.Kind == PieceKind.Paragraph && date.Mention.Piece.Number <= 1 && DateClues.IsResolvedOn(date.Mention)) return (date, "文中写明的决定日期");
        }

        return null;
    }

    private (ResolvedDate Date, string Reason)? FromRole(List<ResolvedDate> days)
    {
        ResolvedDate? best = null;
        var bestScore = Enough - 1;
        foreach (var date in days)
        {
            if (date.Mention.Piece.Kind != PieceKind.Paragraph || _role.Score(date) is var score && score <= bestScore) continue;
            (best, bestScore) = (date, score);
        }

        if (best is null || (DateClues.IsBeginning(best.Mention) && FromClosing(days) is not null)) return null;
        var place = best.Mention.Piece.Number == 0 ? "导语" : "正文";
        return DateRole.EventOf(best.Mention) is { } word ? (best, $"{place}中“{word}”的日期") : (best, $"{place}所记事件的日期");
    }

    private (ResolvedDate Date, string Reason)? FromClosing(List<ResolvedDate> days)
    {
        foreach (var date in days)
        {
            var piece = date.Mention.Piece;
            var text = piece.Compact.Text;
            if (piece.Kind != PieceKind.Closing && !(piece.Kind == PieceKind.Paragraph && IsAlone(date.Mention))) continue;
            if (IsSpeechNote(text)) return (date, "文末说明中发言的日期");
            if (IsAlone(date.Mention) && DateWords.DatedDocuments.FirstIn(_heading) is not null) return (date, "文末所署日期");
        }

        return null;
    }

    /// <summary>本文系作者在…会上的发言: the text is what was said on that day.</summary>
    private static bool IsSpeechNote(string text) =>
        DateWords.NoteStarts.AtStart(text.AsSpan().TrimStart('(')) is not null && DateWords.SpeechNotes.FirstIn(text) is not null;

    /// <summary>Nothing but the date, in brackets or not, and perhaps who passed it then.</summary>
    private static bool IsAlone(Mention date)
    {
        var text = date.Piece.Compact;
        var start = text[0] is '(' or '—' ? text[1] == '—' ? 2 : 1 : 0;
        if (date.Printed.Start != start) return false;
        var rest = text.Length - date.Printed.End;
        return rest <= 1 || (start > 0 && text[text.Length - 1] == ')' && text.EndsWith(text.Length - 1, "通过"));
    }

    /// <summary>一、 opens the parts of a report or a speech, which tell of many days.</summary>
    private static bool IsReportSubhead(Piece piece) => piece.Kind == PieceKind.Paragraph && piece.Compact[1] == '、' && Numerals.IsChinese(piece.Compact[0]);
}
