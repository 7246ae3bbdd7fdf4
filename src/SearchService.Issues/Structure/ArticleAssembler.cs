using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Structure;

/// <summary>What does one article's run of lines say: title, subtitle, byline, paragraphs?</summary>
internal static class ArticleAssembler
{
    /// <summary>One draft per start, in file order; linear in the lines.</summary>
    public static IReadOnlyList<ArticleDraft> Assemble(TextBody body, ArticleCut cut)
    {
        var lines = cut.Starts.Select(_ => new List<int>()).ToList();
        for (var i = 0; i < body.Count; i++)
        {
            if (cut.ArticleOf[i] is >= 0 and var article) lines[article].Add(i);
        }

        return [.. cut.Starts.Select((start, article) => AssembleOne(body, start, lines[article]))];
    }

    private static ArticleDraft AssembleOne(TextBody body, ArticleStart start, List<int> lines)
    {
        var (title, subtitle) = Heading(body, start);
        var rest = lines.Where(line => line >= start.BodyStart).ToList();
        var front = CountFront(body, rest, title.Text);
        var back = CountBack(body, rest, front);
        var inner = rest.GetRange(front, rest.Count - front - back);
        var turns = inner.Where(line => body.Forms[line] == LineForm.Continuation).ToList();
        if (turns.Count > 0) inner.RemoveAll(line => body.Forms[line] == LineForm.Continuation);
        var problems = new List<ParseProblem>();
        var paragraphs = ParagraphJoiner.Join(body, DisplacedLines.Order(body, inner, problems));
        var frontLines = Enumerable.Range(start.Author.Start, start.Author.End - start.Author.Start).Concat(rest.Take(front)).ToList();
        var backLines = rest.TakeLast(back).ToList();
        var byline = BylineReader.Read(Texts(body, frontLines), Texts(body, Closing(body, backLines)), paragraphs.Count > 0 ? paragraphs[^1].Text : null);
        if (byline.Authors.Count == 0 && BylineReader.SpeakerIn(title.Text) is { } speaker) byline = byline with { Authors = [speaker] };
        var bylines = frontLines.Concat(turns).Concat(backLines).Select(line => body.Lines[line].Placed).ToList();
        return new ArticleDraft(
            new ArticleText(title, subtitle, bylines, paragraphs), start, byline, body.Lines[lines[0]].Number, body.Lines[lines[^1]].Number)
        {
            Problems = problems,
        };
    }

    private static (PlacedText Title, PlacedText? Subtitle) Heading(TextBody body, ArticleStart start)
    {
        var title = Joined(body, start.Title);
        if (start.SplitAt > 0)
        {
            var split = Math.Min(start.SplitAt, title.Text.Length - 1);
            return (title.Slice(0, title.Text.AsSpan(0, split).TrimEnd().Length), title.Slice(split, title.Text.Length - split));
        }

        if (!start.Subtitle.IsEmpty) return (title, Joined(body, start.Subtitle));
        return (title, start.Group.IsEmpty ? null : Joined(body, start.Group));
    }

    private static PlacedText Joined(TextBody body, LineSpan span) =>
        PlacedTexts.JoinWithBlanks(Enumerable.Range(span.Start, span.End - span.Start).Select(line => body.Lines[line].Placed));

    /// <summary>Author, date and adoption lines directly below the heading; the names of a list that was adopted are its text.</summary>
    private static int CountFront(TextBody body, List<int> lines, string title)
    {
        var count = 0;
        var isList = title.EndsWith("名单", StringComparison.Ordinal);
        for (; count < lines.Count && IsFront(body, lines[count]); count++)
        {
            if (isList && body.Forms[lines[count]] is LineForm.NameLine or LineForm.Heading) break;
            isList |= body.Forms[lines[count]] == LineForm.Adoption;
        }

        return count;
    }

    private static bool IsFront(TextBody body, int line) => body.Forms[line] switch
    {
        LineForm.Byline or LineForm.NameLine or LineForm.DateLine or LineForm.Adoption or LineForm.Signature or LineForm.Note => true,
        LineForm.Heading => HeadingForms.IsAuthorLine(body[line]),
        _ => false,
    };

    /// <summary>Signatures, notes and dates behind the last paragraph.</summary>
    private static int CountBack(TextBody body, List<int> lines, int front)
    {
        var count = 0;
        while (lines.Count - count > front && IsBack(body.Forms[lines[^(count + 1)]])) count++;
        if (count == 0 && front == 0 && IsSignedLetter(body, lines)) count++;
        return count;
    }

    /// <summary>A letter ends with its writer's name behind the last full stop.</summary>
    private static bool IsSignedLetter(TextBody body, List<int> lines) =>
        lines.Count > 1 && body.Forms[lines[^1]] == LineForm.NameLine && body.Forms[lines[^2]] == LineForm.Prose && body[lines[^2]][^1] is '。' or '！' or '？' or '”';

    private static bool IsBack(LineForm form) =>
        form is LineForm.Byline or LineForm.Signature or LineForm.Note or LineForm.DateLine or LineForm.Continuation or LineForm.Caption;

    private static IEnumerable<int> Closing(TextBody body, List<int> lines) =>
        lines.Where(line => body.Forms[line] is not (LineForm.Caption or LineForm.Continuation));

    private static List<string> Texts(TextBody body, IEnumerable<int> lines) => [.. lines.Select(line => body[line])];
}
