using SearchService.Issues.Lines;

namespace SearchService.Issues.Text;

/// <summary>Which lines of an article does a column or page break separate from the sentence that they go on with?</summary>
/// <remarks>
/// A line that stops inside a sentence, a next line that does not go on with it, and a little further one that does: it stands behind a finished sentence and
/// a word of the dictionary reaches from the first into it: a long one, one that the article spells elsewhere, or one without which a character is left
/// over on both sides. Then it is moved back. Where the evidence is
/// weaker everything stays as printed. What was moved, and what is broken off for good, is told. Linear.
/// </remarks>
internal static class DisplacedLines
{
    /// <summary>Displaced lines stand at most this many lines further.</summary>
    private const int Reach = 5;

    /// <summary>A word this long reaches over no gap by accident.</summary>
    private const int LongWord = 3;

    /// <summary>A shorter broken-off line may be a subhead.</summary>
    private const int LongLine = 24;

    /// <summary>The lines in the order in which they are read.</summary>
    /// <param name="body">All lines.</param>
    /// <param name="lines">The article's text lines in printed order.</param>
    /// <param name="problems">Takes what was moved and what is broken off.</param>
    public static IReadOnlyList<int> Order(TextBody body, IReadOnlyList<int> lines, List<ParseProblem> problems)
    {
        var order = lines.ToList();
        var bridge = new WordBridge();
        string? all = null;
        for (var i = 0; i < order.Count; i++)
        {
            if (!IsUnfinished(body, order[i])) continue;
            if (i + 1 == order.Count || body.Forms[order[i + 1]] is not (LineForm.Prose or LineForm.Heading))
            {
                if (IsBrokenOff(body, order, i)) problems.Add(ParseProblems.BrokenOff(body.Lines[order[i]].Number, body[order[i]]));
                continue;
            }

            if (bridge.Across(body[order[i]], body[order[i + 1]]) > 0 || Continuation(body, order, i, bridge, ref all) is not { } found) continue;
            var moved = order[found];
            order.RemoveAt(found);
            order.Insert(i + 1, moved);
            problems.Add(ParseProblems.MovedBack(body.Lines[moved].Number, body.Lines[order[i]].Number, body[moved]));
        }

        return order;
    }

    private static bool IsUnfinished(TextBody body, int line) =>
        body.Forms[line] == LineForm.Prose && body.Lines[line].HeadingLevel == 0 && !LineForms.EndsSentence(body[line]) && TextKey.IsHan(body[line][^1]);

    /// <summary>Verses and lists end as they like.</summary>
    private static bool IsBrokenOff(TextBody body, List<int> order, int index) =>
        body[order[index]].Length >= LongLine && (index + 1 == order.Count || body.Forms[order[index + 1]] != LineForm.Caption);

    /// <summary>The one line further on that goes on with the unfinished one; null where none or several do.</summary>
    private static int? Continuation(TextBody body, List<int> order, int index, WordBridge bridge, ref string? all)
    {
        if (!LineForms.EndsSentence(body[order[index + 1]])) return null;
        int? found = null;
        for (var i = index + 2; i < order.Count && i <= index + Reach; i++)
        {
            if (body.Forms[order[i]] != LineForm.Prose || !LineForms.EndsSentence(body[order[i - 1]])) continue;
            var word = bridge.Across(body[order[index]], body[order[i]]);
            if (word == 0 || (word < LongWord && !bridge.LeavesOrphans(body[order[index]], body[order[i]]) && !IsSpelled(body, order, index, i, ref all))) continue;
            if (found is not null) return null;
            found = i;
        }

        return found;
    }

    /// <summary>Do the three characters around the gap stand together elsewhere in the article?</summary>
    private static bool IsSpelled(TextBody body, List<int> order, int first, int second, ref string? all)
    {
        all ??= string.Join('\n', order.Select(line => body[line]));
        var (tail, head) = (body[order[first]], body[order[second]]);
        if (tail.Length < 2 || head.Length < 2) return false;
        return all.Contains(tail[^2..] + head[0], StringComparison.Ordinal) || all.Contains(tail[^1] + head[..2], StringComparison.Ordinal);
    }
}
