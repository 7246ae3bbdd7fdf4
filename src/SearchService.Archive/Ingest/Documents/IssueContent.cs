using SearchService.Archive.Answers;
using SearchService.Archive.People;
using SearchService.Archive.Records;
using SearchService.Issues;
using SearchService.Issues.Text;
using LineSpan = SearchService.Archive.Answers.LineSpan;

namespace SearchService.Archive.Ingest.Documents;

/// <summary>What does the archive keep of a parsed issue? The issue as it is listed, and its articles as they are stored.</summary>
/// <param name="Answer">The issue with its articles and problems.</param>
/// <param name="Articles">Its articles, people as the file alone tells them.</param>
internal sealed record IssueContent(IssueAnswer Answer, IReadOnlyList<ArticleRecord> Articles)
{
    /// <summary>Makes the content of a parsed file under its id.</summary>
    public static IssueContent Of(ParsedIssue parsed, string file, string id)
    {
        var issue = new IssueReference(id, parsed.Issue.Publication, parsed.Issue.Number, parsed.Issue.Year, parsed.Issue.Months);
        var records = new ArticleRecord[parsed.Articles.Count];
        for (var i = 0; i < records.Length; i++) records[i] = RecordOf(parsed.Articles, i, issue, file);
        var summary = new IssueSummary(
            id, issue.Publication, issue.Number, issue.Year, issue.Months, parsed.Issue.Printed, file, records.Length, parsed.Problems.Count, AnswerLinks.OfIssue(id));
        return new IssueContent(new IssueAnswer(summary, [.. records.Select(ListedAs)], [.. parsed.Problems.Select(ProblemOf)]) { Meetings = MeetingsOf(parsed, id) }, records);
    }

    private static IssueMeeting[] MeetingsOf(ParsedIssue parsed, string issueId)
    {
        var reported = new Dictionary<int, int>();
        var meetings = new IssueMeeting[parsed.Meetings.Count];
        for (var i = 0; i < meetings.Length; i++)
        {
            var meeting = parsed.Meetings[i];
            var number = reported[meeting.Primary] = reported.GetValueOrDefault(meeting.Primary) + 1;
            meetings[i] = new IssueMeeting(
                IssueIds.Meeting(issueId, meeting.Primary, number), meeting.Name, meeting.Body, meeting.Term, meeting.Ordinal, meeting.Kind, meeting.Start, meeting.End, meeting.Place,
                meeting.Chaired, meeting.Spoke, meeting.Attended, meeting.SatIn, meeting.Documents,
                [.. meeting.Articles.Select(article => IssueIds.Article(issueId, article))], IssueIds.Article(issueId, meeting.Primary), meeting.Line);
        }

        return meetings;
    }

    /// <summary>Who stands in a stored article.</summary>
    public static ArticlePeople PeopleOf(in ArticleRecordReader record) => PeopleOf(record.Id, record.Issue, record.Printed ?? record.People);

    /// <summary>Who stands in an article.</summary>
    public static ArticlePeople PeopleOf(ArticleRecord record) => PeopleOf(record.Id, record.Issue, record.Printed ?? record.People);

    private static ArticlePeople PeopleOf(string id, IssueReference issue, IReadOnlyList<ArticlePerson> printed)
    {
        var days = IssueDays.Of(issue);
        return new ArticlePeople(id, days?.First, days?.Last, printed);
    }

    private static ArticleRecord RecordOf(IReadOnlyList<Article> articles, int index, IssueReference issue, string file)
    {
        var article = articles[index];
        return new ArticleRecord(
            IssueIds.Article(issue.Id, index + 1), issue, article.Page, new LineSpan(article.FirstLine, article.LastLine), file, article.Title, article.Subtitle, article.Section,
            article.Byline, article.Authors, article.Source,
            article.MainDate is { } date ? new EventDate(date.Start, date.End, date.Text, date.Basis) : null,
            [.. article.Dates.Select(DateOf)],
            [.. article.People.Select(static person => new ArticlePerson(person.Name, person.Surfaces, person.Line, person.Roles, person.Count))],
            BodyOf(article),
            index == 0 ? null : IssueIds.Article(issue.Id, index),
            index == articles.Count - 1 ? null : IssueIds.Article(issue.Id, index + 2))
        {
            FilePages = article.FilePages is { } pages ? new LineSpan(pages.First, pages.Last) : null,
        };
    }

    /// <summary>The paragraphs with the notes at the places where they are printed: what is visible in the article can be found and is shown.</summary>
    private static IReadOnlyList<PlacedText> BodyOf(Article article) =>
        article.Notes.Count == 0 ? article.Paragraphs : [.. article.Paragraphs.Concat(article.Notes).OrderBy(static text => text.FirstLine)];

    private static ArticleDate DateOf(DateMention date) => new(date.Text, date.Line, date.Start, date.End, NameOf(date.Precision), date.Basis);

    private static IssueArticle ListedAs(ArticleRecord record) => new(record.Id, record.Title, record.Subtitle, record.Section, record.Page, record.Lines, record.Date);

    private static IssueProblem ProblemOf(ParseProblem problem) => new(NameOf(problem.Kind), problem.Line, problem.Text.Length == 0 ? problem.Message : $"{problem.Message}（{problem.Text}）");

    private static string NameOf<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
