using System.Collections.Frozen;
using Microsoft.OpenApi;

namespace SearchService.Server.Http.OpenApi;

/// <summary>What does the OpenAPI document say of a property of an answer? One Chinese sentence for each name, for all schemas that mean the same by it.</summary>
/// <remarks>A line <c>Schema.property</c> goes before a line <c>property</c>. The test of the document fails on a property that has neither.</remarks>
internal static class PropertyNotes
{
    private static readonly FrozenDictionary<string, string> Notes = Read(PropertyTexts.Lists + PropertyTexts.Answers);

    /// <summary>Describes the properties of all schemas of the document.</summary>
    public static void Describe(OpenApiDocument document)
    {
        foreach (var (schema, content) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            foreach (var (name, property) in content.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                if (Notes.TryGetValue($"{schema}.{name}", out var note) || Notes.TryGetValue(name, out note)) property.Description = note;
            }
        }
    }

    private static FrozenDictionary<string, string> Read(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static line => line.Split(' ', 2))
            .ToFrozenDictionary(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);
}
