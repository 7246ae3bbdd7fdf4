namespace SearchService.Server.Settings;

/// <summary>Everything that can be set, under <c>SearchService</c> in appsettings.json and <c>SearchService__…</c> in the environment.</summary>
internal sealed class ServerOptions
{
    /// <summary>Where the index lies.</summary>
    public IndexOptions Index { get; init; } = new();

    /// <summary>Where the issue files lie.</summary>
    public CorpusOptions Corpus { get; init; } = new();

    /// <summary>Where the service listens and what it allows.</summary>
    public HttpOptions Http { get; init; } = new();

    /// <summary>How much work is done at once, and for how long.</summary>
    public LimitOptions Limits { get; init; } = new();
}
