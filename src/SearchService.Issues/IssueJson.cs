using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SearchService.Issues;

/// <summary>How is a parsed issue printed as JSON (<c>searchservice inspect FILE --json</c>)?</summary>
/// <remarks>camelCase names, enums as camelCase words, dates as yyyy-MM-dd, Chinese unescaped. Thread-safe.</remarks>
public static class IssueJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The whole parsed issue, indented.</summary>
    public static string Write(ParsedIssue issue) => JsonSerializer.Serialize(issue, Options);
}
