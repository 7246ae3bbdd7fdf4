using System.Text.Encodings.Web;
using System.Text.Json;
using SearchService.Archive.Search;
using SearchService.EndToEnd.Tests.Running;
using SearchService.Server.Http.Search;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Does the OpenAPI document describe the service that runs?</summary>
public sealed class OpenApiTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every endpoint of the API. An endpoint that is added is added here.</summary>
    private static readonly string[] Endpoints =
    [
        "GET /v1/search", "POST /v1/search", "GET /v1/articles/{id}", "GET /v1/issues", "GET /v1/issues/{id}", "GET /v1/people/{name}",
        "GET /v1/articles/{id}/similar", "GET /v1/articles/{id}/cite", "GET /v1/people", "GET /v1/meetings", "GET /v1/meetings/{id}", "GET /v1/trends", "GET /v1/kwic", "GET /v1/export", "GET /opensearch.xml",
        "GET /v1/suggest", "GET /v1/status", "GET /health/live", "GET /health/ready",
    ];

    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task Every_endpoint_is_described_with_summary_answer_and_id()
    {
        var operations = await Operations();

        Assert.That(operations.Select(operation => operation.Name), Is.EquivalentTo(Endpoints));
        foreach (var (name, operation) in operations)
        {
            Assert.That(operation.GetProperty("summary").GetString(), Is.Not.Empty, name);
            Assert.That(operation.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject(), Is.Not.Empty, name);
        }

        Assert.That(operations.Select(operation => operation.Value.GetProperty("operationId").GetString()), Is.Unique);
    }

    [Test]
    public async Task Every_parameter_has_a_description_and_an_example_that_is_accepted()
    {
        var search = (await Operations()).Single(operation => operation.Name == "GET /v1/search").Value;

        // The form of the answer is no part of the question.
        foreach (var parameter in search.GetProperty("parameters").EnumerateArray().Where(parameter => parameter.GetProperty("name").GetString() != "format"))
        {
            var name = parameter.GetProperty("name").GetString()!;
            var example = parameter.GetProperty("example");
            var value = example.ValueKind == JsonValueKind.Array ? example[0].ToString() : example.ToString();
            Assert.That(parameter.GetProperty("description").GetString(), Is.Not.Empty, name);
            Assert.That(QuestionReader.Read([new(name, value)]).Problems, Is.Empty, name);
        }
    }

    [Test]
    public async Task Documented_choices_and_ranges_are_those_of_the_service()
    {
        foreach (var note in SearchNotes.Parameters)
        {
            foreach (var value in note.Values) Assert.That(QuestionReader.Read([new(note.Name, value)]).Problems, Is.Empty, note.Name);
            if (note.Range is not { } range) continue;
            Assert.That(QuestionReader.Read([new(note.Name, $"{range.Least}")]).Problems, Is.Empty);
            Assert.That(QuestionReader.Read([new(note.Name, $"{range.Most}")]).Problems, Is.Empty);
            Assert.That(QuestionReader.Read([new(note.Name, $"{range.Most + 1}")]).Problems, Is.Not.Empty);
        }

        using var response = await _service.Get("/v1/search?" + string.Join('&', SearchNotes.Parameters.Where(note => note.Name != "cursor").Select(note => $"{note.Name}={Uri.EscapeDataString(note.Example)}")));
        Assert.That((int)response.StatusCode, Is.EqualTo(200), await response.Content.ReadAsStringAsync());
    }

    [Test]
    public async Task The_example_of_every_endpoint_that_reads_is_answered()
    {
        foreach (var (name, operation) in (await Operations()).Where(operation => operation.Name.StartsWith("GET ", StringComparison.Ordinal)))
        {
            var path = name["GET ".Length..];
            var query = new List<string>();
            foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : default)
            {
                var example = parameter.GetProperty("example");
                var value = Uri.EscapeDataString(example.ValueKind == JsonValueKind.Array ? example[0].ToString() : example.ToString());
                if (parameter.GetProperty("in").GetString() == "path") path = path.Replace($"{{{parameter.GetProperty("name").GetString()}}}", value, StringComparison.Ordinal);
                else if (parameter.GetProperty("name").GetString() != "cursor") query.Add($"{parameter.GetProperty("name").GetString()}={value}");
            }

            using var response = await _service.Get(query.Count == 0 ? path : $"{path}?{string.Join('&', query)}");
            Assert.That((int)response.StatusCode, Is.EqualTo(200), $"{name}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    [Test]
    public async Task Every_property_of_every_answer_is_described()
    {
        var document = await _service.Json("/openapi/v1.json");

        var properties = document.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(schema => schema.Value.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject().Select(property => (Name: $"{schema.Name}.{property.Name}", property.Value)))
            .ToList();

        Assert.That(properties, Has.Count.GreaterThan(100));
        Assert.That(properties.Where(property => !property.Value.TryGetProperty("description", out var text) || string.IsNullOrWhiteSpace(text.GetString())).Select(property => property.Name), Is.Empty);
    }

    [Test]
    [Category("Golden")]
    public async Task The_document_is_the_approved_one()
    {
        var document = await _service.Json("/openapi/v1.json");

        var text = JsonSerializer.Serialize(document, Readable).Replace(_service.Address, "http://localhost:8080", StringComparison.Ordinal);

        GoldenFile.Check("openapi.json", text + "\n");
    }

    private async Task<List<(string Name, JsonElement Value)>> Operations()
    {
        var document = await _service.Json("/openapi/v1.json");
        return [.. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Select(operation => ($"{operation.Name.ToUpperInvariant()} {path.Name}", operation.Value)))];
    }
}
