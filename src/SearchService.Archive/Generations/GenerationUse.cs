namespace SearchService.Archive.Generations;

/// <summary>A user's place in a generation; disposing it gives the place up.</summary>
internal readonly struct GenerationUse(ArchiveGeneration generation) : IDisposable
{
    /// <summary>The generation.</summary>
    public ArchiveGeneration Generation => generation;

    /// <inheritdoc/>
    public void Dispose() => generation.Leave();
}
