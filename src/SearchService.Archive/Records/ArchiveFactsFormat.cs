using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SearchService.Engine.Storage;

namespace SearchService.Archive.Records;

/// <summary>How do the facts over the whole archive lie in the index? (attachment <see cref="Name"/>)</summary>
/// <remarks>JSON in UTF-8, camelCase, null values left out: read once per generation, readable by eye. Example: {"version":1,"facts":{"issues":[],"people":[],"files":[]}}.</remarks>
internal static class ArchiveFactsFormat
{
    /// <summary>The attachment's name.</summary>
    public const string Name = "facts";

    private const int Version = 1;

    /// <summary>What is known of an archive without issues.</summary>
    public static ArchiveFacts Empty { get; } = new([], [], [], null);

    /// <summary>The attachment's bytes.</summary>
    public static byte[] Write(ArchiveFacts facts) => JsonSerializer.SerializeToUtf8Bytes(new VersionedFacts(Version, facts), FactsJson.Readable.VersionedFacts);

    /// <summary>The facts; empty bytes are an empty archive.</summary>
    /// <exception cref="IndexVersionException">They were written by another version.</exception>
    /// <exception cref="IndexCorruptException">They are no facts.</exception>
    public static ArchiveFacts Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return Empty;
        try
        {
            var read = JsonSerializer.Deserialize(bytes, FactsJson.Readable.VersionedFacts);
            if (read?.Version == Version) return read.Facts;
            throw new IndexVersionException($"The archive's facts have version {read?.Version}, this program reads {Version}. Rebuild the index from its corpus.");
        }
        catch (JsonException fault)
        {
            throw new IndexCorruptException($"The archive's facts are damaged: {fault.Message} Rebuild the index from its corpus.", fault);
        }
    }
}

/// <summary>The facts under their version.</summary>
internal sealed record VersionedFacts(int Version, ArchiveFacts Facts);

/// <summary>Reads and writes facts without reflection.</summary>
[JsonSerializable(typeof(VersionedFacts))]
internal sealed partial class FactsJson : JsonSerializerContext
{
    /// <summary>camelCase, no null values, and Chinese stays Chinese: a third of the bytes.</summary>
    public static FactsJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
