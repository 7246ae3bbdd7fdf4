namespace SearchService.Archive.Engines;

/// <summary>What Archive needs of a full-text engine, nothing more: the embedded one, Lucene.Net or a distributed one can stand here.</summary>
/// <remarks>
/// Thread-safe. Terms in queries are already analyzed. Texts of documents are to be analyzed by <see cref="Analysis.ArchiveAnalysis.Of"/> of their field: the
/// embedded engine runs those analyzers while it inverts, other engines are given the tokens, with terms and positions to be stored as they are.
/// </remarks>
public interface IArchiveEngine : IDisposable
{
    /// <summary>A snapshot of the newest committed generation; dispose it to release what it holds.</summary>
    IArchiveSnapshot OpenSnapshot();

    /// <summary>Takes the one writer.</summary>
    IArchiveWriter OpenWriter();
}
