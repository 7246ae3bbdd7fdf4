namespace SearchService.Benchmarks.Service;

/// <summary>One request to the service: the path below /v1/ and its parameters.</summary>
internal sealed record Asked(string Path, params (string Name, string Value)[] Parameters)
{
    /// <summary>The parameters as the service's own readers take them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs => Parameters.Select(static parameter => KeyValuePair.Create(parameter.Name, parameter.Value));

    /// <summary>The address below the host.</summary>
    public string Address => $"/v1/{Path}?{string.Join('&', Parameters.Select(static parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"))}";
}
