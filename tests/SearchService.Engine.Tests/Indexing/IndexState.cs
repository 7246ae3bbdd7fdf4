using System.Text;
using SearchService.Engine.Collecting;
using SearchService.Engine.Queries;
using SearchService.Engine.Storage;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Indexing;

/// <summary>Everything an index says, as one text that can be compared: documents in order with what they store, terms, attachment.</summary>
internal static class IndexState
{
    /// <summary>The name of the attachment that is looked at.</summary>
    public const string Attachment = "round";

    /// <summary>What the newest generation in a storage says.</summary>
    public static string Of(IStorage storage)
    {
        using var index = SearchIndex.Open(storage, TestSchema.Schema);
        using var searcher = index.OpenSearcher();
        return Of(searcher);
    }

    /// <summary>What a generation says.</summary>
    public static string Of(Searcher searcher)
    {
        var state = new StringBuilder();
        var all = searcher.Search(new SearchRequest(new MatchAllQuery()) { Limit = 100_000, TimeLimitMs = int.MaxValue });
        foreach (var hit in all.Hits) state.Append(Encoding.UTF8.GetString(searcher.Stored(hit.Doc).Span)).Append('|');
        foreach (var term in new[] { "甲", "乙", "新" })
        {
            state.Append(term).Append(searcher.Search(new SearchRequest(new TermQuery("body", term)) { TimeLimitMs = int.MaxValue }).Total).Append('|');
        }

        return state.Append(Encoding.UTF8.GetString(searcher.Attachment(Attachment).Span)).ToString();
    }
}
