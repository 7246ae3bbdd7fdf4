using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Segments.Deletions;

namespace SearchService.Engine.Indexing.Building;

/// <summary>A segment that was built away from the writer's thread and waits for its place behind those before it.</summary>
/// <param name="Record">Its files; null when no document of it lives.</param>
/// <param name="Deleted">Its deletions; null when there are none.</param>
/// <param name="Keys">The keys whose older documents it replaces or deletes.</param>
internal sealed record BuiltSegment(SegmentRecord? Record, DeletedDocs? Deleted, IReadOnlyList<byte[]> Keys);
