namespace SearchService.Archive.Answers;

/// <summary>A meeting or activity that an issue reports.</summary>
/// <param name="Id">Its report's article id and a number among those reported there: 2023-03-010-m1.</param>
/// <param name="Name">As printed.</param>
/// <param name="Body">Who held it.</param>
/// <param name="Term">Which term (十四届 is 14).</param>
/// <param name="Ordinal">Which of its series (七次 is 7).</param>
/// <param name="Kind">全体会议, 常委会会议, 调研 and so on.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Place">Where.</param>
/// <param name="Chaired">Who chaired or led it.</param>
/// <param name="Spoke">Who spoke.</param>
/// <param name="Attended">Who attended.</param>
/// <param name="SatIn">Who sat in without a vote.</param>
/// <param name="Documents">What was adopted or considered.</param>
/// <param name="Articles">Ids of the articles that tell of it.</param>
/// <param name="Primary">Id of the one that is its report.</param>
/// <param name="Line">The 1-based line that tells what was held.</param>
public sealed record IssueMeeting(
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
    IReadOnlyList<string> Articles,
    string Primary,
    int Line);
