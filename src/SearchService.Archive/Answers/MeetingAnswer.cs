namespace SearchService.Archive.Answers;

/// <summary>One meeting with the articles that tell of it, in whatever issue: <c>GET /v1/meetings/{id}</c>.</summary>
/// <param name="Id">Stays as long as its report keeps its place in its issue.</param>
/// <param name="Name">As printed.</param>
/// <param name="Body">Who held it.</param>
/// <param name="Term">Which term.</param>
/// <param name="Ordinal">Which of its series.</param>
/// <param name="Kind">What sort of meeting or activity.</param>
/// <param name="Start">First day; null where none is told.</param>
/// <param name="End">Last day.</param>
/// <param name="Place">Where.</param>
/// <param name="Chaired">Who chaired or led it, under the archive's canonical names, as everybody below.</param>
/// <param name="Spoke">Who spoke.</param>
/// <param name="Attended">Who attended.</param>
/// <param name="SatIn">Who sat in without a vote.</param>
/// <param name="Documents">What was adopted or considered.</param>
/// <param name="Articles">The articles, its report first.</param>
/// <param name="Links">Where more stands.</param>
public sealed record MeetingAnswer(
    string Id,
    string Name,
    string? Body,
    int? Term,
    int? Ordinal,
    string Kind,
    DateOnly? Start,
    DateOnly? End,
    string? Place,
    IReadOnlyList<string> Chaired,
    IReadOnlyList<string> Spoke,
    IReadOnlyList<string> Attended,
    IReadOnlyList<string> SatIn,
    IReadOnlyList<string> Documents,
    IReadOnlyList<MeetingArticle> Articles,
    IReadOnlyDictionary<string, string> Links);

/// <summary>An article that tells of a meeting.</summary>
/// <param name="Id">The article.</param>
/// <param name="Title">Its title.</param>
/// <param name="Issue">The issue it stands in.</param>
/// <param name="Line">For a report, the line that tells what was held; otherwise the article's first.</param>
public sealed record MeetingArticle(string Id, string Title, IssueReference Issue, int Line);

/// <summary>Meetings, newest first, those without a day last: <c>GET /v1/meetings</c>.</summary>
/// <param name="Kinds">The meetings that answer, counted by kind.</param>
public sealed record MeetingList(int Total, int Limit, int Offset, string Generation, IReadOnlyList<FacetValue> Kinds, IReadOnlyList<MeetingAnswer> Meetings);
