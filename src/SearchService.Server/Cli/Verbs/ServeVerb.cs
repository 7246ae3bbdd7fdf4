using System.CommandLine;
using System.Globalization;
using SearchService.Archive;
using SearchService.Server.Http;
using SearchService.Server.Settings;

namespace SearchService.Server.Cli.Verbs;

/// <summary>Answers over HTTP until told to stop: <c>searchservice serve</c>.</summary>
internal static class ServeVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var data = ArchiveAccess.DataOption(context);
        var port = new Option<string?>("--port") { Description = $"端口，默认 {context.Options.Http.Port.ToString(CultureInfo.InvariantCulture)}，0 取一个空闲的", HelpName = "PORT" };
        var host = new Option<string?>("--host") { Description = $"监听的地址，默认 {context.Options.Http.Host}（只答本机）；* 答所有人", HelpName = "HOST" };
        var verb = new Verb("serve", "启动服务：网页、HTTP 接口、健康检查", "[--data DIR] [--port PORT] [--host HOST]")
        {
            Examples = ["serve --data index-data --port 8080", "serve --host '*'"],
        };
        verb.Add(data);
        verb.Add(port);
        verb.Add(host);
        verb.SetAction((parsed, cancellation) =>
        {
            var options = context.Options;
            options.Index.Path = parsed.GetValue(data) ?? options.Index.Path;
            options.Http.Host = parsed.GetValue(host) ?? options.Http.Host;
            if (parsed.GetValue(port) is { } text)
                options.Http.Port = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
            return Run(options, context, cancellation);
        });
        return verb;
    }

    private static async Task<int> Run(ServerOptions options, CommandContext context, CancellationToken cancellation)
    {
        if (SettingsReader.Violations(options).ToList() is { Count: > 0 } violations) return context.Fail(string.Join('\n', violations), ExitCode.Usage);
        using var reader = ArchiveAccess.Open(options.Index.Path, context);
        if (reader is null) return ExitCode.Problems;
        Warmup.Run(reader, context.Clock);
        await using var app = WebServer.Build(options, reader, context.Clock, LogToErrors);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException failure)
        {
            return context.Fail($"端口 {options.Http.Port} 用不了，可能已被占用，请换一个（--port）。{failure.Message}", ExitCode.Problems);
        }

        Greet(app, options, reader, context.Output);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Success;
    }

    private static void LogToErrors(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(format => (format.SingleLine, format.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:sszzz "));

        // A failed start is told in one line, not by the host's stack trace.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static void Greet(WebApplication app, ServerOptions options, ArchiveReader reader, TextWriter output)
    {
        var status = reader.Status();
        var address = $"http://{Host(options.Http.Host)}:{new Uri(app.Urls.First().Replace("[::]", "localhost", StringComparison.Ordinal)).Port}";
        output.WriteLine($"SearchService {CommandLine.Version}");
        output.WriteLine(status.Articles == 0
            ? $"索引 {options.Index.Path} 还是空的。运行 searchservice index --corpus corpus --data {options.Index.Path} 以后，服务会自己换上新的一版。"
            : $"索引 {options.Index.Path}：{status.Issues} 期，{status.Articles} 篇稿件，{status.People} 人，版次 {status.Generation}");
        output.WriteLine($"网页 {address}/");
        output.WriteLine("试一试：");
        output.WriteLine($"  curl -s --get {address}/v1/search --data-urlencode 'q=调研' -H 'Accept: text/plain'");
        output.WriteLine($"  curl -s --get {address}/v1/search -d limit=3 -d facets=year,section,person");
        output.WriteLine($"  curl -s {address}/v1/issues");
        output.WriteLine("已就绪，按 Ctrl+C 停止。");
        output.Flush();
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("SearchService");
        logger.Listening(address, options.Index.Path, status.Generation);
        app.Lifetime.ApplicationStopping.Register(logger.Stopping);
    }

    private static string Host(string host) => ListenHostAttribute.IsEverywhere(host) ? "localhost" : host.Contains(':', StringComparison.Ordinal) ? $"[{host.Trim('[', ']')}]" : host;
}
