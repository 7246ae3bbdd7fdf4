using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Generations;
using SearchService.Archive.Records;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Snippets;

namespace SearchService.Archive.Research;

/// <summary>In which contexts does what was asked for stand? Keyword-in-context lines (Luhn 1960) over the articles that answer.</summary>
/// <remarks>Reads at most <see cref="MostArticles"/> articles, for at most <see cref="ReadingLimitMs"/>; the answer says when that was not all.</remarks>
internal static class Concordance
{
    private const int MostArticles = 5000;
    private const int ReadingLimitMs = 1000;

    /// <summary>One page of lines.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static KwicAnswer Of(ArchiveGeneration generation, Question question, KwicRequest request, TimeProvider clock, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        var matches = generation.Search.Match(question with { Limit = 0, Offset = 0, Cursor = null }, cancellation);
        // One score for all leaves the order of the documents.
        var found = generation.Snapshot.Search(new ArchiveRequest(new Constant(matches.Query, 1)) { Limit = MostArticles }, cancellation);
        var (finder, lines) = (new LeafFinder(matches.Marks), new List<KwicLine>());
        var read = 0;
        foreach (var (document, _) in found.Hits)
        {
            if (clock.GetElapsedTime(start).TotalMilliseconds > ReadingLimitMs) break;
            cancellation.ThrowIfCancellationRequested();
            AddLines(new ArticleRecordReader(generation.Snapshot.Stored(document)), finder, request.Window, lines);
            read++;
        }

        return new KwicAnswer(
            matches.Reading, lines.Count, read == found.Total && !found.TimedOut, found.Total, request.Window, request.Order.ToString().ToLowerInvariant(), request.Limit, request.Offset,
            generation.Snapshot.Generation, [.. Ordered(lines, request.Order).Skip(request.Offset).Take(request.Limit)]);
    }

    private static void AddLines(ArticleRecordReader article, LeafFinder finder, int window, List<KwicLine> lines)
    {
        var (title, body) = (article.Title, new BodyText(article));
        var found = finder.Find(article, title, body.Text);
        var named = new KwicLine("", "", "", article.Id, title, "title", article.Lines.First, article.Date);
        foreach (var range in Apart(found.InTitle)) lines.Add(LineOf(named, title, range, window));
        foreach (var range in Apart(found.InBody)) lines.Add(LineOf(named with { Place = "body", Line = body.LineAt(range.Start) }, body.Text, range, window));
    }

    /// <summary>The matches in text order, of those that overlap the longest at the first place.</summary>
    private static IEnumerable<TextRange> Apart(IReadOnlyList<LeafMatch> matches)
    {
        var end = 0;
        foreach (var range in matches.Select(static match => match.Range).OrderBy(static range => range.Start).ThenByDescending(static range => range.Length))
        {
            if (range.Start < end) continue;
            end = range.End;
            yield return range;
        }
    }

    private static KwicLine LineOf(KwicLine article, string text, TextRange range, int window)
    {
        var first = Math.Max(0, range.Start - window);
        var last = Math.Min(text.Length, range.End + window);
        // Half a surrogate pair is no character.
        if (first > 0 && first < range.Start && char.IsLowSurrogate(text[first])) first++;
        if (last < text.Length && last > range.End && char.IsLowSurrogate(text[last])) last--;
        return article with { Left = OneLine(text[first..range.Start]), Match = OneLine(text[range.Start..range.End]), Right = OneLine(text[range.End..last]) };
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private static IEnumerable<KwicLine> Ordered(List<KwicLine> lines, KwicOrder order) => order switch
    {
        KwicOrder.Left => lines.OrderBy(static line => Reversed(line.Left), StringComparer.Ordinal),
        KwicOrder.Right => lines.OrderBy(static line => line.Right, StringComparer.Ordinal),
        _ => lines,
    };

    private static string Reversed(string text)
    {
        var units = text.ToCharArray();
        Array.Reverse(units);
        return new string(units);
    }
}
