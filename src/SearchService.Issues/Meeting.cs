namespace SearchService.Issues;

/// <summary>Which meeting or activity was held: when, where, by whom, and which articles tell of it?</summary>
/// <remarks>A field that the text does not state stays null or empty; every word and name stands in one of the articles.</remarks>
/// <param name="Name">As printed, blanks removed; for an activity without a name the words the text uses.</param>
/// <param name="Body">Who held it, as printed.</param>
/// <param name="Term">Which term (十四届 is 14).</param>
/// <param name="Ordinal">Which one of its series (七次 is 7).</param>
/// <param name="Kind">One of the kinds of <c>Meetings/Tables/kinds.txt</c>.</param>
/// <param name="Start">First day, inclusive.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Place">Where, as printed.</param>
/// <param name="Chaired">Who chaired it or led the visit, by canonical name.</param>
/// <param name="Spoke">Who spoke or reported; the parties of a reception.</param>
/// <param name="Attended">Who is said to have attended (出席, 参加).</param>
/// <param name="SatIn">Who sat in without a vote (列席).</param>
/// <param name="Documents">What was adopted or considered: titles without 《》, or the words used.</param>
/// <param name="Articles">The 1-based positions in <see cref="ParsedIssue.Articles"/> of the articles that report it, in file order.</param>
/// <param name="Primary">The one of them that is its report.</param>
/// <param name="Line">The 1-based line that tells what was held.</param>
public sealed record Meeting(
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
    IReadOnlyList<int> Articles,
    int Primary,
    int Line);
