namespace SearchService.Archive.Answers;

/// <summary>How often is this written about, over time? <c>GET /v1/trends</c>.</summary>
/// <param name="Query">How the question was read.</param>
/// <param name="Interval">month or year.</param>
/// <param name="DateField">Which date of an article counts: event (the where none is known) or issue.</param>
/// <param name="Total">Articles that answer.</param>
/// <param name="Undated">Those of them that have no date to count by.</param>
/// <param name="Generation">The generation that answered.</param>
/// <param name="Points">The intervals in which anything was published, oldest first.</param>
public sealed record TrendsAnswer(QueryReading Query, string Interval, string DateField, int Total, int Undated, string Generation, IReadOnlyList<TrendPoint> Points);

/// <summary>One interval.</summary>
/// <param name="Interval">2023 or 2023-06.</param>
/// <param name="Count">Articles of the interval that answer.</param>
/// <param name="Articles">All articles of the interval.</param>
/// <param name="Share">Count divided by Articles, 0 to 1, four decimals.</param>
public sealed record TrendPoint(string Interval, int Count, int Articles, double Share);
