namespace SearchService.Engine.Collecting;

/// <summary>One hit: the document's number in the snapshot and its score (0 when sorted by a column).</summary>
public readonly record struct ScoredDoc(int Doc, float Score);
