using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SearchService.Server.Cli.Verbs;

/// <summary>How do the command line's own results become JSON? camelCase, indented, Chinese unescaped.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<AnalyzedToken>))]
internal sealed partial class CliJson : JsonSerializerContext
{
    private static readonly CliJson Unescaped = new(new JsonSerializerOptions { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The tokens as a JSON array.</summary>
    public static string Write(IReadOnlyList<AnalyzedToken> tokens) => JsonSerializer.Serialize(tokens, Unescaped.IReadOnlyListAnalyzedToken);
}
