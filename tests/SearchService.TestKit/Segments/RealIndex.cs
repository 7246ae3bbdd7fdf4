using SearchService.Engine;
using SearchService.Engine.Indexing;
using SearchService.Engine.Storage;
using SearchService.TestKit.Naive;

namespace SearchService.TestKit.Segments;

/// <summary>Documents in the engine's own files, one segment per list.</summary>
public static class RealIndex
{
    /// <summary>Writes the documents under their numbers as keys, deletes those that are deleted, and opens the result.</summary>
    public static Searcher Write(IStorage storage, IReadOnlyList<List<TestDocument>> segments)
    {
        var index = SearchIndex.Open(storage, TestSchema.Schema);
        using (var writer = index.OpenWriter(Options))
        {
            var number = 0;
            foreach (var segment in segments)
            {
                foreach (var document in segment) writer.Add(document.ToIndex($"{number++}"));
                writer.Commit();
            }

            Delete(writer, segments);
            writer.Commit();
        }

        return index.OpenSearcher();
    }

    /// <summary>A writer that merges only when told to, so that segments stay as they were cut.</summary>
    public static IndexWriterOptions Options { get; } = new() { MergesInBackground = false };

    private static void Delete(IndexWriter writer, IReadOnlyList<List<TestDocument>> segments)
    {
        var number = 0;
        foreach (var document in segments.SelectMany(static segment => segment))
        {
            if (document.IsDeleted) writer.Delete($"{number}");
            number++;
        }
    }
}
