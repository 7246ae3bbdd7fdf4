using SearchService.Issues.Lines;
using SearchService.Issues.Structure;

namespace SearchService.Issues.Header;

/// <summary>What was every non-blank line taken for? Each belongs to exactly one part.</summary>
internal static class LineAccount
{
    /// <summary>Running text of this length outside every article is reported; shorter lines are furniture.</summary>
    private const int MinUnplaced = 40;

    /// <summary>The parts in line order, and a problem for each that holds unplaced text.</summary>
    public static IReadOnlyList<FilePart> Account(TextBody body, FileLayout layout, ArticleCut cut, List<ParseProblem> problems)
    {
        var parts = new List<FilePart>();
        var firstArticle = Array.FindIndex(cut.ArticleOf, article => article >= 0);
        var frontEnd = FrontEnd(body, layout, cut, firstArticle);
        for (var i = 0; i < body.Count; i++)
        {
            var kind = KindOf(body, layout, cut, i, frontEnd);
            int? article = kind == FilePartKind.Article ? cut.ArticleOf[i] : null;
            var number = body.Lines[i].Number;
            var last = body.Lines[i].Placed.LastLine;
            if (parts.Count > 0 && parts[^1].Kind == kind && parts[^1].Article == article) parts[^1] = parts[^1] with { LastLine = Math.Max(parts[^1].LastLine, last) };
            else parts.Add(new FilePart(kind, number, last, article));
            if (kind == FilePartKind.Problem && IsFirstOfPart(parts, number)) problems.Add(ParseProblems.UnplacedText(number, number, body[i]));
        }

        return WithProblemEnds(parts, problems);
    }

    private static bool IsFirstOfPart(List<FilePart> parts, int number) => parts[^1].FirstLine == number;

    private static List<FilePart> WithProblemEnds(List<FilePart> parts, List<ParseProblem> problems)
    {
        var ends = parts.Where(part => part.Kind == FilePartKind.Problem).ToDictionary(part => part.FirstLine, part => part.LastLine);
        for (var i = 0; i < problems.Count; i++)
        {
            if (problems[i].Kind == ParseProblemKind.UnplacedText && ends.TryGetValue(problems[i].Line, out var last)) problems[i] = problems[i] with { LastLine = last };
        }

        return parts;
    }

    /// <summary>The cover ends where contents page, masthead or the first article behind the cover begins.</summary>
    private static int FrontEnd(TextBody body, FileLayout layout, ArticleCut cut, int firstArticle)
    {
        if (!layout.Contents.IsEmpty && (firstArticle < 0 || layout.Contents.Start < firstArticle)) return layout.Contents.Start;
        if (!layout.Masthead.IsEmpty && (firstArticle < 0 || layout.Masthead.Start < firstArticle)) return layout.Masthead.Start;
        return firstArticle >= 0 ? firstArticle : Math.Min(body.Count, cut.Starts.Count == 0 ? 12 : body.Count);
    }

    private static FilePartKind KindOf(TextBody body, FileLayout layout, ArticleCut cut, int index, int frontEnd)
    {
        if (layout.Contents.Contains(index)) return FilePartKind.Contents;
        if (layout.Masthead.Contains(index)) return FilePartKind.Masthead;
        if (cut.ArticleOf[index] >= 0) return FilePartKind.Article;
        if (body.Forms[index] == LineForm.Prose && body[index].Length >= MinUnplaced) return FilePartKind.Problem;
        if (index < frontEnd) return FilePartKind.Cover;
        return IsBehindMasthead(layout, cut, index) ? FilePartKind.Masthead : FilePartKind.Furniture;
    }

    private static bool IsBehindMasthead(FileLayout layout, ArticleCut cut, int index)
    {
        if (layout.Masthead.IsEmpty || index < layout.Masthead.End || index > layout.Masthead.End + 20) return false;
        for (var i = layout.Masthead.End; i < index; i++)
        {
            if (cut.ArticleOf[i] >= 0) return false;
        }

        return true;
    }
}
