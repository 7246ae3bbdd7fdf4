using System.Net;
using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Does every request of api.http do what its title says?</summary>
public sealed class HttpFileTests
{
    private RunningService _service = null!;
    private List<(string Title, HttpRequestMessage Request)> _examples = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _service = await RunningService.Start();
        var text = await File.ReadAllTextAsync(Path.Combine(Places.Root, "src", "SearchService.Server", "api.http"));
        _examples = [.. HttpFile.Read(text.Replace("http://localhost:8080", _service.Address, StringComparison.Ordinal))];
    }

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task Every_request_is_answered_with_something_and_the_mistake_with_its_code()
    {
        foreach (var (title, request) in _examples)
        {
            using var response = await _service.Client.SendAsync(request);

            var body = await response.Content.ReadAsStringAsync();
            var isMistake = title.StartsWith("A mistake", StringComparison.Ordinal);
            Assert.That(response.StatusCode, Is.EqualTo(isMistake ? HttpStatusCode.BadRequest : HttpStatusCode.OK), $"{title}: {body}");
            Assert.That(body, Is.Not.Empty, title);
            if (isMistake || response.Content.Headers.ContentType?.MediaType != "application/json") continue;
            using var answer = JsonDocument.Parse(body);
            if (answer.RootElement.TryGetProperty("total", out var total)) Assert.That(total.GetInt32(), Is.GreaterThan(0), title + request.RequestUri);
        }
    }

    [Test]
    public async Task Every_endpoint_has_a_request()
    {
        var document = await _service.Json("/openapi/v1.json");
        var asked = _examples.Select(example => (Method: example.Request.Method.Method, Path: Uri.UnescapeDataString(example.Request.RequestUri!.AbsolutePath))).ToList();

        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
                Assert.That(asked.Any(request => request.Method.Equals(operation.Name, StringComparison.OrdinalIgnoreCase) && IsOf(request.Path, path.Name)), $"{operation.Name} {path.Name}");
        }
    }

    private static bool IsOf(string path, string template)
    {
        var (parts, names) = (path.Split('/'), template.Split('/'));
        return parts.Length == names.Length && parts.Zip(names).All(static pair => pair.Second.StartsWith('{') || pair.First == pair.Second);
    }
}
