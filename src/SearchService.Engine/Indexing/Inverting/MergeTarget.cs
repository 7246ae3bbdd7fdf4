using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Inverting;

/// <summary>Where a merged inverted index is written to.</summary>
/// <param name="Storage">Where to.</param>
/// <param name="Segment">The new segment's name.</param>
/// <param name="NormsOfField">For each text field one norm byte per document of the new segment.</param>
internal sealed record MergeTarget(IStorage Storage, string Segment, Func<string, ReadOnlyMemory<byte>> NormsOfField);
