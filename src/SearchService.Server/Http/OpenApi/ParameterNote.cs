namespace SearchService.Server.Http.OpenApi;

/// <summary>What does the OpenAPI document say of a parameter?</summary>
/// <param name="Name">Its name in path or query.</param>
/// <param name="Description">What it does, its unit, its range.</param>
/// <param name="Example">A value that is accepted.</param>
internal sealed record ParameterNote(string Name, string Description, string Example)
{
    /// <summary>Whether it is part of the path.</summary>
    public bool InPath { get; init; }

    /// <summary>Whether it may be given more than once.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The values it may have, where they are a closed list.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>For a whole number: its smallest and largest value.</summary>
    public (int Least, int Most)? Range { get; init; }

    /// <summary>For a text: its greatest length in characters.</summary>
    public int? Longest { get; init; }

    /// <summary>What counts when it is left out.</summary>
    public string? Default { get; init; }
}
