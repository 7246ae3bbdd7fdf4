using SearchService.Issues.Contents;
using SearchService.Issues.Dates;
using SearchService.Issues.Header;
using SearchService.Issues.Lines;
using SearchService.Issues.People;
using SearchService.Issues.Structure;
using SearchService.Issues.Text;

namespace SearchService.Issues;

/// <summary>What is in this file? The front door: bytes of one issue file in, the parsed issue and its problems out.</summary>
/// <remarks>Stateless and thread-safe; linear in the file's length.</remarks>
public static class IssueParser
{
    /// <summary>Parses one file; never throws on its content and never loses a line.</summary>
    /// <param name="content">The file's bytes: UTF-8 with or without BOM, UTF-16, or GB18030.</param>
    /// <param name="fileName">The file's name without folder; a hint for publication, year and months, and the name problems carry.</param>
    public static ParsedIssue Parse(ReadOnlySpan<byte> content, string fileName) => Open(content, fileName).Read(KnownPeople.None);

    /// <summary>Reads one file as far as it can be read by itself; what the archive knows of people can be brought to it afterwards.</summary>
    /// <param name="content">The file's bytes: UTF-8 with or without BOM, UTF-16, or GB18030.</param>
    /// <param name="fileName">The file's name without folder.</param>
    public static IssueReading Open(ReadOnlySpan<byte> content, string fileName)
    {
        var decoded = TextDecoder.Decode(content);
        var body = new TextBody(StackedLines.Join(LineReader.Read(decoded.Text, out var lineCount)));
        var problems = FaultReader.Read(body, decoded.Encoding);
        if (FaultReader.IsNoIssue(body))
        {
            problems.Insert(0, ParseProblems.NotAnIssue(lineCount));
            IReadOnlyList<FilePart> all = body.Count == 0 ? [] : [new FilePart(FilePartKind.Problem, body.Lines[0].Number, body.Lines[^1].Number)];
            return new IssueReading(new ParsedIssue(fileName, decoded.Encoding, lineCount, new Issue(null, null, null, [], null), [], [], all, problems));
        }

        (body, var layout) = LayOut(body);
        return ParseBody(body, layout, problems, new(fileName, decoded.Encoding, lineCount));
    }

    /// <summary>The layout, with a contents page in two columns read one column below the other.</summary>
    private static (TextBody Body, FileLayout Layout) LayOut(TextBody body)
    {
        var unfolded = ContentsColumns.Unfold(body.Lines);
        if (unfolded.Count > body.Count)
        {
            var columns = new TextBody(unfolded);
            var layout = new FileLayout(columns);
            if (ContentsColumns.LieOn(unfolded, layout.Contents)) return (columns, layout);
        }

        return (body, new FileLayout(body));
    }

    private static IssueReading ParseBody(TextBody body, FileLayout layout, List<ParseProblem> problems, FileFacts file)
    {
        var textFollows = TextFollows.Of(body, layout.IsOutside);
        var matches = ContentsAligner.Align(body, layout.Entries, line => textFollows[line]);
        var issue = ReadIssue(body, layout, matches, problems, file.Name);
        layout.AddRunningHead(issue.Publication);
        var cut = ArticleCutter.Cut(body, layout, matches, textFollows);
        var drafts = ArticleAssembler.Assemble(body, cut);
        problems.AddRange(drafts.SelectMany(draft => draft.Problems));
        var toc = Contents(layout.Entries, matches, problems);
        var articles = Complete(drafts, layout, issue, problems);
        var parts = LineAccount.Account(body, layout, cut, problems);
        var parsed = new ParsedIssue(file.Name, file.Encoding, file.LineCount, issue, toc, articles, parts, [.. problems.OrderBy(problem => problem.Line)]);
        return new IssueReading(parsed, [.. drafts.Select(draft => draft.Text)], MastheadFinder.Names(body, layout.Masthead));
    }

    private static Issue ReadIssue(TextBody body, FileLayout layout, IReadOnlyList<EntryMatch> matches, List<ParseProblem> problems, string fileName)
    {
        var coverEnd = Math.Min(layout.Contents.IsEmpty ? body.Count : layout.Contents.Start, matches.Count > 0 ? matches[0].Line : body.Count);
        var issue = IssueHeaderReader.Read(body, coverEnd, layout.Masthead, fileName);
        if (issue.Year is null) issue = issue with { Year = YearEvidence.Read(body) };
        if (issue.Year is null || issue.Months.Count == 0) problems.Add(ParseProblems.UnknownIssueDate(issue.Year));
        return issue;
    }

    private static List<ContentsEntry> Contents(IReadOnlyList<PrintedEntry> entries, IReadOnlyList<EntryMatch> matches, List<ParseProblem> problems)
    {
        var found = matches.ToDictionary(match => match.Entry);
        var toc = new List<ContentsEntry>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var titleLines = found.TryGetValue(i, out var match) ? EntrySplitter.WithMatch(entries[i], match) : EntrySplitter.Alone(entries[i]);
            toc.Add(entries[i].Split(titleLines));
            if (match is null && !IsRepeated(entries, i)) problems.Add(ParseProblems.EntryWithoutArticle(toc[^1]));
        }

        return toc;
    }

    private static bool IsRepeated(IReadOnlyList<PrintedEntry> entries, int index) =>
        entries[index].IsTeaser && entries.Any(entry => !entry.IsTeaser && entry.Page == entries[index].Page && entry.KeyOf(1) == entries[index].KeyOf(1));

    /// <summary>The articles with everything but their people.</summary>
    private static List<Article> Complete(IReadOnlyList<ArticleDraft> drafts, FileLayout layout, Issue issue, List<ParseProblem> problems)
    {
        var articles = new List<Article>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var dates = DateReader.Read(draft.Text, issue);
            problems.AddRange(dates.Problems);
            var entry = draft.Start.Entry is { } match ? layout.Entries[match.Entry] : null;
            articles.Add(new Article(
                draft.Text.Title.Text, draft.Text.Subtitle?.Text, entry?.Section, entry?.Page, draft.FirstLine, draft.LastLine,
                draft.Byline.Text, draft.Byline.Authors, draft.Byline.Source, dates.Main, dates.Dates, [], draft.Text.Paragraphs)
            {
                Notes = ArticleNotes.Of(draft.Text.BylineLines, draft.Byline.Text),
                Periods = dates.Periods,
            });
        }

        return articles;
    }

    private sealed record FileFacts(string Name, string Encoding, int LineCount);
}
