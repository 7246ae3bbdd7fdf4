namespace SearchService.Engine.Analysis;

/// <summary>Turns text into tokens; the same analyzer serves the index and the question.</summary>
/// <remarks>Thread-safe; the streams it opens are not.</remarks>
public abstract class Analyzer
{
    /// <summary>Opens a reusable stream for one thread.</summary>
    public abstract TokenStream Open();
}
