using SearchService.Engine.Collecting;
using SearchService.Engine.Matching;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Matching;

/// <summary>The same documents as a naive index and as segments of the engine.</summary>
internal sealed class TestIndex
{
    public TestIndex(IReadOnlyList<List<TestDocument>> segments)
    {
        Documents = [.. segments.SelectMany(static segment => segment)];
        Naive = new NaiveIndex(Documents);
        Engine = new SnapshotSearch([.. segments.Select(Segment)]);
    }

    /// <summary>Real postings for one half of all corpora, lists for the other: matching must not care.</summary>
    public static SegmentView Segment(IReadOnlyList<TestDocument> documents) => documents.Count % 2 == 0 ? new IndexedSegment(documents) : new ListSegment(documents);

    public IReadOnlyList<TestDocument> Documents { get; }

    public NaiveIndex Naive { get; }

    public SnapshotSearch Engine { get; }

    public static TestIndex Random(Random random) => new(Gens.Segments(random, Gens.Corpus(random)));

    public static TestIndex Of(params ReadOnlySpan<string> bodies) => new([Some.Bodies(bodies)]);

    public SearchResult Search(SearchRequest request) => Engine.Search(request with { TimeLimitMs = int.MaxValue }, CancellationToken.None);

    public SearchResult Search(Query query, int limit = 10) => Search(new SearchRequest(query) { Limit = limit });

    public SearchResult Everything(Query query) => Search(query, Documents.Count + 1);
}
