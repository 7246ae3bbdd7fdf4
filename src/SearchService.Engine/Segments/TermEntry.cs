namespace SearchService.Engine.Segments;

/// <summary>What the term index says of a term.</summary>
/// <param name="DocumentFrequency">Documents with the term, deleted ones included.</param>
/// <param name="TotalTermFrequency">Occurrences over those documents.</param>
/// <param name="PostingsOffset">Where its postings begin, in bytes of the postings file.</param>
/// <param name="PositionsOffset">Where its positions begin, in bytes of the positions file; 0 for keyword fields.</param>
internal readonly record struct TermEntry(int DocumentFrequency, long TotalTermFrequency, long PostingsOffset, long PositionsOffset);
