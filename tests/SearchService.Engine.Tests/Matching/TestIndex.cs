using SearchService.Engine.Collecting;
using SearchService.Engine.Matching;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments;
using SearchService.Engine.Storage;
using SearchService.TestKit;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Segments;

namespace SearchService.Engine.Tests.Matching;

/// <summary>The same documents as a naive index and as segments of the engine: lists, or its own files in memory or on disk.</summary>
internal sealed class TestIndex
{
    public TestIndex(IReadOnlyList<List<TestDocument>> segments, Kept kept = Kept.AsLists)
    {
        Documents = [.. segments.SelectMany(static segment => segment)];
        Naive = new NaiveIndex(Documents);
        Engine = kept switch
        {
            Kept.AsLists => new SnapshotSearch([.. segments.Select(static segment => new ListSegment(segment))]),
            Kept.InMemory => RealIndex.Write(new MemoryStorage(), segments).Matching,
            _ => OnDisk(segments),
        };
    }

    public enum Kept
    {
        AsLists,
        InMemory,
        OnDisk,
    }

    /// <summary>Real postings for one half of all corpora, lists for the other: cursors must not care.</summary>
    public static SegmentView Segment(IReadOnlyList<TestDocument> documents) => documents.Count % 2 == 0 ? new IndexedSegment(documents) : new ListSegment(documents);

    public IReadOnlyList<TestDocument> Documents { get; }

    public NaiveIndex Naive { get; }

    public SnapshotSearch Engine { get; }

    public static TestIndex Random(Random random, Kept kept = Kept.AsLists) => new(Gens.Segments(random, Gens.Corpus(random)), kept);

    public static TestIndex Of(params ReadOnlySpan<string> bodies) => new([Some.Bodies(bodies)]);

    public SearchResult Search(SearchRequest request) => Engine.Search(request with { TimeLimitMs = int.MaxValue }, CancellationToken.None);

    public SearchResult Search(Query query, int limit = 10) => Search(new SearchRequest(query) { Limit = limit });

    public SearchResult Everything(Query query) => Search(query, Documents.Count + 1);

    // The folder can go at once: what is mapped stays readable.
    private static SnapshotSearch OnDisk(IReadOnlyList<List<TestDocument>> segments)
    {
        var folder = Places.NewFolder();
        try
        {
            return RealIndex.Write(new DiskStorage(folder), segments).Matching;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
