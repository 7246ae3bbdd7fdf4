namespace SearchService.Archive.Answers;

/// <summary>One issue in the list: <c>GET /v1/issues</c>.</summary>
public sealed record IssueSummary(string Id, string? Publication, int? Number, int? Year, IReadOnlyList<int> Months, DateOnly? Printed, string Source, int Articles, int Problems, IReadOnlyDictionary<string, string> Links);

/// <summary>All issues, newest first.</summary>
public sealed record IssueList(int Total, IReadOnlyList<IssueSummary> Issues);

/// <summary>One issue with its articles and problems: <c>GET /v1/issues/{id}</c>.</summary>
public sealed record IssueAnswer(IssueSummary Issue, IReadOnlyList<IssueArticle> Articles, IReadOnlyList<IssueProblem> Problems)
{
    private readonly IReadOnlyList<IssueMeeting>? _meetings;

    /// <summary>The meetings and activities it reports, in the order of their reports; none in an index made before they were read.</summary>
    public IReadOnlyList<IssueMeeting> Meetings
    {
        get => _meetings ?? [];
        init => _meetings = value;
    }
}

/// <summary>An article as the issue lists it.</summary>
public sealed record IssueArticle(string Id, string Title, string? Subtitle, string? Section, int? Page, LineSpan Lines, EventDate? Date);

/// <summary>What could not be read in the file.</summary>
public sealed record IssueProblem(string Kind, int Line, string Message);
