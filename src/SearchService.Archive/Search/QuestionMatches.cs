using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Search.Snippets;

namespace SearchService.Archive.Search;

/// <summary>Which articles answer a question, for whoever does more with them than show a page?</summary>
/// <param name="Reading">How the question was read.</param>
/// <param name="Query">The engine's query that found them: the question as typed, or what was left of it when nothing matched that.</param>
/// <param name="Result">The documents, in the order of the hits.</param>
/// <param name="Marks">What of the question shows in them.</param>
internal sealed record QuestionMatches(QueryReading Reading, ArchiveQuery Query, ArchiveResult Result, IReadOnlyList<LeafMarks> Marks);
