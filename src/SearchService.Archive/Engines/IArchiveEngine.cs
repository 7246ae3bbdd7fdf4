namespace SearchService.Archive.Engines;

/// <summary>What Archive needs of a full-text engine, nothing more: the embedded one, Lucene.Net or a distributed one can stand here.</summary>
/// <remarks>Thread-safe. All text that reaches an engine is already analyzed: engines store terms and positions as they are given.</remarks>
public interface IArchiveEngine : IDisposable
{
    /// <summary>A snapshot of the newest committed generation; dispose it to release what it holds.</summary>
    IArchiveSnapshot OpenSnapshot();

    /// <summary>Takes the one writer.</summary>
    IArchiveWriter OpenWriter();
}
