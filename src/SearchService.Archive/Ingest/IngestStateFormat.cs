using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SearchService.Engine.Storage;
using SearchService.Issues;

namespace SearchService.Archive.Ingest;

/// <summary>How does the ingest's memory lie in the index? (attachment <see cref="Name"/>)</summary>
/// <remarks>
/// JSON in UTF-8, committed together with the articles it speaks of, so that the two never disagree.
/// Example: {"parser":"5f1c…","files":[{"file":"a.txt","hash":"9b…","issueId":"2022-06","baseId":"2022-06","articles":16,"established":{"闻人澍":3},"seen":"4c…"}],"settled":"77…"}.
/// </remarks>
internal static class IngestStateFormat
{
    /// <summary>The attachment's name.</summary>
    public const string Name = "ingest";

    /// <summary>The parser of this program: the identity of the compiled rooms that read issues.</summary>
    public static string Parser { get; } =
        string.Concat(typeof(IssueParser).Module.ModuleVersionId.ToString("N").AsSpan(0, 16), typeof(Chinese.Folding.CharacterFolding).Module.ModuleVersionId.ToString("N").AsSpan(0, 16));

    /// <summary>The attachment's bytes.</summary>
    public static byte[] Write(IngestState state) => JsonSerializer.SerializeToUtf8Bytes(state, IngestJson.Readable.IngestState);

    /// <summary>The memory; empty bytes remember nothing.</summary>
    /// <exception cref="IndexCorruptException">They are no memory of an ingest.</exception>
    public static IngestState Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return new IngestState(Parser, []);
        try
        {
            return JsonSerializer.Deserialize(bytes, IngestJson.Readable.IngestState) ?? throw new JsonException("It is null.");
        }
        catch (JsonException fault)
        {
            throw new IndexCorruptException($"The attachment '{Name}' is damaged: {fault.Message} Rebuild the index from its corpus.", fault);
        }
    }
}

/// <summary>Reads and writes the memory without reflection.</summary>
[JsonSerializable(typeof(IngestState))]
internal sealed partial class IngestJson : JsonSerializerContext
{
    /// <summary>camelCase, Chinese unescaped.</summary>
    public static IngestJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
