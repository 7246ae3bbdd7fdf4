using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using SearchService.Archive;
using SearchService.Server.Http;
using SearchService.Server.Settings;

namespace SearchService.EndToEnd.Tests.Running;

/// <summary>The real service on a free port of this machine, and a client to ask it.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ArchiveReader _reader;

    private RunningService(WebApplication app, ArchiveReader reader)
    {
        (_app, _reader) = (app, reader);
        Client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
    }

    /// <summary>Asks the service.</summary>
    public HttpClient Client { get; }

    /// <summary>Where the service listens, without a slash at the end.</summary>
    public string Address => _app.Urls.First();

    /// <summary>Starts the service on an index folder; by default the sample's.</summary>
    public static async Task<RunningService> Start(string? data = null, LimitOptions? limits = null, TimeProvider? clock = null)
    {
        var options = new ServerOptions
        {
            Index = new IndexOptions { Path = data ?? SampleIndex.Path },
            Http = new HttpOptions { Host = "127.0.0.1", Port = 0 },
            Limits = limits ?? new LimitOptions(),
        };
        var reader = ArchiveReader.Open(options.Index.Path, TimeProvider.System);
        var app = WebServer.Build(options, reader, clock ?? TimeProvider.System, logging => logging.ClearProviders());
        await app.StartAsync();
        return new RunningService(app, reader);
    }

    /// <summary>Asks with GET.</summary>
    public Task<HttpResponseMessage> Get(string path, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request);
    }

    /// <summary>The JSON body of a GET that succeeds.</summary>
    public async Task<JsonElement> Json(string path)
    {
        using var response = await Get(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Asks with a JSON body.</summary>
    public async Task<HttpResponseMessage> Post(string path, string json, string mediaType = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, mediaType);
        return await Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _reader.Dispose();
    }
}
