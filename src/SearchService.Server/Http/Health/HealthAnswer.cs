namespace SearchService.Server.Http.Health;

/// <summary>Is the process alive, is it ready?</summary>
/// <param name="Status">live or ready.</param>
/// <param name="Generation">The generation that is served; null when only life was asked for.</param>
internal sealed record HealthAnswer(string Status, string? Generation);
