using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.Replies;

/// <summary>How does an answer leave the house? JSON, text, HTML and problems, each with its length and type.</summary>
/// <remarks>
/// The body is written into a buffer that the thread keeps, then copied in one piece: a known length spares chunking, and the copy costs microseconds.
/// The generated writer is called directly, because the serializer takes it only when the encoder is the default one, which escapes Chinese.
/// </remarks>
internal static class Reply
{
    /// <summary>application/json.</summary>
    public const string Json = "application/json; charset=utf-8";

    /// <summary>application/problem+json.</summary>
    public const string ProblemJson = "application/problem+json; charset=utf-8";

    private const int LargestKeptBuffer = 1 << 20;
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>Sends a value as JSON with the status that is set.</summary>
    public static Task Send<T>(HttpContext context, T value, JsonTypeInfo<T> type, string contentType = Json) =>
        Send(context, Write(value, type), contentType);

    /// <summary>Sends a problem.</summary>
    public static Task Send(HttpContext context, Problem problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        return Send(context, problem, AnswerJson.Default.Problem, ProblemJson);
    }

    /// <summary>Sends text in UTF-8.</summary>
    public static Task Send(HttpContext context, string text, string contentType)
    {
        var buffer = Buffer();
        Encoding.UTF8.GetBytes(text, buffer);
        return Send(context, buffer, contentType);
    }

    /// <summary>The value as the API would send it.</summary>
    public static string ToJson<T>(T value, JsonTypeInfo<T> type) => Encoding.UTF8.GetString(Write(value, type).WrittenSpan);

    private static ArrayBufferWriter<byte> Write<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = Buffer();
        var writer = _writer ??= new Utf8JsonWriter(buffer, Relaxed);
        writer.Reset(buffer);
        if (type.SerializeHandler is { } write) write(writer, value);
        else JsonSerializer.Serialize(writer, value, type);
        writer.Flush();
        return buffer;
    }

    private static async Task Send(HttpContext context, ArrayBufferWriter<byte> body, string contentType)
    {
        var response = context.Response;
        response.ContentType = contentType;
        response.ContentLength = body.WrittenCount;
        if (HttpMethods.IsHead(context.Request.Method)) return;

        // Copied before the first await: the buffer belongs to this thread.
        body.WrittenSpan.CopyTo(response.BodyWriter.GetSpan(body.WrittenCount));
        response.BodyWriter.Advance(body.WrittenCount);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static ArrayBufferWriter<byte> Buffer()
    {
        if (_buffer is null || _buffer.Capacity > LargestKeptBuffer) _buffer = new ArrayBufferWriter<byte>(1 << 15);
        _buffer.ResetWrittenCount();
        return _buffer;
    }
}
