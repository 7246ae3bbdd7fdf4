using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.OpenApi;

/// <summary>How do the notes of the endpoints become the OpenAPI document? Transformers for the framework's generator.</summary>
internal static class DocumentWriter
{
    /// <summary>Sets the transformers.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "SearchService",
                Version = "v1",
                Description = "刊物档案全文检索。答复是 UTF-8 的 JSON；错误是 RFC 9457 的 problem+json，code 是稳定的机器码，errors 指出是哪个参数。",
            };
            foreach (var path in document.Paths.Values) path.Operations?.Remove(HttpMethod.Head);
            PropertyNotes.Describe(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<EndpointNote>().FirstOrDefault() is { } note) Write(operation, note);
            return Task.CompletedTask;
        });
    }

    private static void Write(OpenApiOperation operation, EndpointNote note)
    {
        (operation.OperationId, operation.Summary, operation.Description) = (note.Id, note.Summary, note.Description);
        operation.Tags = new HashSet<OpenApiTagReference> { new(note.Tag) };
        if (note.TakesBody) operation.RequestBody = Body(note.Parameters);
        else operation.Parameters = [.. note.Parameters.Select(Parameter)];
        foreach (var (status, response) in operation.Responses ?? []) Write(status, response, note);
    }

    private static void Write(string status, IOpenApiResponse response, EndpointNote note)
    {
        var codes = note.Problems.Where(code => code.Status.ToString(CultureInfo.InvariantCulture) == status).ToList();
        response.Description = codes.Count == 0 ? "答复" : string.Join("；", codes.Select(code => $"{code.Code} {code.Title}"));
        foreach (var (mediaType, content) in response.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            if (!mediaType.Contains("json", StringComparison.Ordinal)) content.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
            else if (codes.Count > 0) content.Example = Example(codes[0]);
        }
    }

    private static JsonNode? Example(ProblemCode code) =>
        JsonNode.Parse(Reply.ToJson(Problem.Of(code, "出了什么事、怎样改，一句中文。"), AnswerJson.Default.Problem));

    private static OpenApiParameter Parameter(ParameterNote note) => new()
    {
        Name = note.Name,
        In = note.InPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = note.InPath,
        Description = note.Description,
        Schema = note.IsRepeatable ? ListOf(Schema(note)) : Schema(note),
        Explode = !note.InPath,
        Example = note.IsRepeatable ? new JsonArray(Value(note, note.Example)) : Value(note, note.Example),
    };

    private static OpenApiRequestBody Body(IReadOnlyList<ParameterNote> parameters) => new()
    {
        Required = true,
        Description = "与 GET 相同的字段，写成一个 JSON 对象，最多 64 KB。",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/json"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    AdditionalPropertiesAllowed = false,
                    Properties = parameters.ToDictionary(note => note.Name, Property),
                },
                Example = new JsonObject { ["q"] = "调研", ["from"] = "2021", ["limit"] = 2 },
            },
        },
    };

    private static IOpenApiSchema Property(ParameterNote note)
    {
        var schema = Schema(note);
        schema.Description = note.Description;
        return note.IsRepeatable ? new OpenApiSchema { Description = note.Description, AnyOf = [Schema(note), ListOf(Schema(note))] } : schema;
    }

    private static OpenApiSchema ListOf(OpenApiSchema item) => new() { Type = JsonSchemaType.Array, Items = item };

    private static OpenApiSchema Schema(ParameterNote note) => new()
    {
        Type = note.Range is null ? JsonSchemaType.String : JsonSchemaType.Integer,
        Minimum = note.Range?.Least.ToString(CultureInfo.InvariantCulture),
        Maximum = note.Range?.Most.ToString(CultureInfo.InvariantCulture),
        MaxLength = note.Longest,
        Enum = note.Values.Count == 0 ? null : [.. note.Values.Select(value => (JsonNode)value)],
        Default = note.Default is null ? null : Value(note, note.Default),
    };

    private static JsonValue Value(ParameterNote note, string text) =>
        note.Range is null ? JsonValue.Create(text) : JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture));
}
