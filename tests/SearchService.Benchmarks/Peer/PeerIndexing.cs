using System.Diagnostics;
using System.Globalization;
using SearchService.Engine;
using SearchService.Engine.Indexing;

namespace SearchService.Benchmarks.Peer;

/// <summary>How long does it take to index the articles, and to merge them to one segment?</summary>
internal static class PeerIndexing
{
    /// <summary>Builds the index; prints docs, build_s and merge_s as JSON.</summary>
    public static int Run(PeerArguments arguments, TextWriter output)
    {
        var isSegmented = arguments.Has("pre-segmented");
        var watch = Stopwatch.StartNew();
        using var index = SearchIndex.Open(arguments.Text("index"), PeerSchema.For(isSegmented));
        using var writer = index.OpenWriter(new IndexWriterOptions { BufferInMiB = (int)arguments.Number("buffer", 256), Threads = (int)arguments.Number("threads", 1) });
        var document = new IndexDocument();
        var count = 0;
        foreach (var line in File.ReadLines(arguments.Text("docs")))
        {
            PeerArticle.Read(line, isSegmented, document);
            writer.Add(document);
            count++;
        }

        writer.Commit();
        var build = watch.Elapsed.TotalSeconds;
        writer.MergeTo(1);
        writer.Commit();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"docs\":{count},\"build_s\":{build:F3},\"merge_s\":{watch.Elapsed.TotalSeconds - build:F3}}}"));
        return 0;
    }
}
