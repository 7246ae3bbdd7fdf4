using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Records;
using SearchService.Engine.Checking;
using SearchService.Engine.Storage;

namespace SearchService.Archive;

/// <summary>Is the archive in this folder whole? The engine's files byte by byte, then whether articles and facts speak of the same things.</summary>
/// <remarks>Reads only; may run beside readers and a writer. Finds what a fault is and leaves mending to an ingest, which makes a damaged index anew.</remarks>
public static class ArchiveCheck
{
    private const string FactsPart = "attachment '" + ArchiveFactsFormat.Name + "'";

    /// <summary>Checks the index in <paramref name="data"/>; a missing or empty folder is a sound, empty archive.</summary>
    /// <returns>Every file with its condition and, behind the files, the facts as a part of their own.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static CheckReport Run(string data, CancellationToken cancellation = default)
    {
        var report = IndexCheck.Run(data, cancellation);
        if (!report.IsSound) return report;
        try
        {
            using var engine = EmbeddedEngine.Open(data);
            using var snapshot = engine.OpenSnapshot();
            return report with { Files = [.. report.Files, FactsOf(snapshot, cancellation)] };
        }
        catch (IndexVersionException version)
        {
            return report with { Files = [.. report.Files, new CheckedFile("schema", 0, FileCondition.OtherVersion, version.Message)] };
        }
    }

    private static CheckedFile FactsOf(IArchiveSnapshot snapshot, CancellationToken cancellation)
    {
        var bytes = snapshot.Attachment(ArchiveFactsFormat.Name);
        try
        {
            var facts = ArchiveFactsFormat.Read(bytes.Span);
            var articles = facts.Issues.SelectMany(static issue => issue.Articles).Select(static article => article.Id).ToList();
            if (articles.Count != snapshot.Documents) throw Disagreement($"they list {articles.Count} articles, the index holds {snapshot.Documents}");
            foreach (var id in articles)
            {
                cancellation.ThrowIfCancellationRequested();
                CheckArticle(snapshot, id);
            }

            return new CheckedFile(FactsPart, bytes.Length, FileCondition.Sound, "");
        }
        catch (IndexVersionException version)
        {
            return new CheckedFile(FactsPart, bytes.Length, FileCondition.OtherVersion, version.Message);
        }
        catch (IndexCorruptException fault)
        {
            return new CheckedFile(FactsPart, bytes.Length, FileCondition.Damaged, fault.Message);
        }
    }

    private static void CheckArticle(IArchiveSnapshot snapshot, string id)
    {
        var document = snapshot.Find(id);
        if (document < 0) throw Disagreement($"the index lacks the article {id} that they list");
        var stored = ArticleRecordFormat.Read(snapshot.Stored(document)).Id;
        if (stored != id) throw Disagreement($"under {id} the index stores the article {stored}");
    }

    private static IndexCorruptException Disagreement(string fault) => new($"The archive's facts and its articles disagree: {fault}. Rebuild the index from its corpus.");
}
