using System.IO.Compression;
using System.Net;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using SearchService.Archive;
using SearchService.Server.Http.Articles;
using SearchService.Server.Http.Export;
using SearchService.Server.Http.Feeds;
using SearchService.Server.Http.Health;
using SearchService.Server.Http.Issues;
using SearchService.Server.Http.Kwic;
using SearchService.Server.Http.Meetings;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Pages;
using SearchService.Server.Http.People;
using SearchService.Server.Http.Pipeline;
using SearchService.Server.Http.Replies;
using SearchService.Server.Http.Search;
using SearchService.Server.Http.Status;
using SearchService.Server.Http.Suggest;
using SearchService.Server.Http.Trends;
using SearchService.Server.Settings;

namespace SearchService.Server.Http;

/// <summary>How does an answer reach a program? The web application over one archive: pipeline and endpoints, in the order requests pass them.</summary>
internal static class WebServer
{
    /// <summary>Builds the application; the caller starts and disposes of it, and keeps the reader open until then.</summary>
    /// <param name="options">Validated settings.</param>
    /// <param name="reader">The archive.</param>
    /// <param name="clock">Measures the time limits.</param>
    /// <param name="logging">Where the service logs to.</param>
    public static WebApplication Build(ServerOptions options, ArchiveReader reader, TimeProvider clock, Action<ILoggingBuilder> logging)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        logging(builder.Logging);
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, options.Http));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.Limits.ShutdownSeconds));
        builder.Services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            // What the OpenAPI document says of the answers: the same types, and numbers that are never strings.
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerJson.Default);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.AddOpenApi("v1", DocumentWriter.Configure);
        builder.Services.AddCors();
        if (options.Http.Compression) builder.Services.AddResponseCompression(Compress);
        var app = builder.Build();
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("SearchService");
        UsePipeline(app, options, logger);
        Map(app, options, reader, clock, logger);
        return app;
    }

    private static void UsePipeline(WebApplication app, ServerOptions options, ILogger logger)
    {
        app.Use(next => new Envelope(next, logger).Invoke);
        if (options.Http.Compression) app.UseResponseCompression();
        app.UseRouting();
        var origins = options.Http.AllowedOrigins.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        app.UseCors(policy => policy.WithOrigins(origins).WithMethods("GET", "HEAD", "POST").WithHeaders("Accept", "Content-Type", "If-None-Match")
            .WithExposedHeaders("ETag", "Link", "Retry-After", "X-Total-Count").SetPreflightMaxAge(TimeSpan.FromHours(1)));
        app.UseSwaggerUI(swagger =>
        {
            swagger.DocumentTitle = "SearchService API";
            swagger.SwaggerEndpoint("/openapi/v1.json", "SearchService v1");
        });
    }

    private static void Map(WebApplication app, ServerOptions options, ArchiveReader reader, TimeProvider clock, ILogger logger)
    {
        var gate = new SearchGate(options.Limits, clock, logger);
        app.Lifetime.ApplicationStopped.Register(gate.Dispose);
        new SearchEndpoints(reader, gate, logger).Map(app);
        new ArticleEndpoints(reader, gate).Map(app);
        new IssueEndpoints(reader).Map(app);
        new PeopleEndpoints(reader).Map(app);
        new MeetingsEndpoints(reader).Map(app);
        new SuggestEndpoints(reader).Map(app);
        new TrendsEndpoints(reader, gate).Map(app);
        new KwicEndpoints(reader, gate).Map(app);
        new ExportEndpoints(reader, gate).Map(app);
        OpenSearchEndpoints.Map(app);
        new StatusEndpoints(reader).Map(app);
        new HealthEndpoints(reader, app.Lifetime.ApplicationStopping).Map(app);
        new PageEndpoints(reader, gate).Map(app);
        app.MapOpenApi("/openapi/{documentName}.json");
    }

    private static void Listen(KestrelServerOptions kestrel, HttpOptions http)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = SearchRequest.LargestBody;
        if (ListenHostAttribute.IsEverywhere(http.Host)) kestrel.ListenAnyIP(http.Port);
        else if (IPAddress.TryParse(http.Host, out var address)) kestrel.Listen(address, http.Port);
        else if (http.Port == 0) kestrel.Listen(IPAddress.Loopback, 0);
        else kestrel.ListenLocalhost(http.Port);
    }

    private static void Compress(ResponseCompressionOptions options)
    {
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
        options.MimeTypes = ["application/json", "application/problem+json", "application/x-ndjson", "application/atom+xml", "text/csv", "text/html", "text/plain", "text/css", "text/javascript", "image/svg+xml"];
    }
}
