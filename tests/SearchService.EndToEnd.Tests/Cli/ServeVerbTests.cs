using System.Diagnostics;
using System.Net;
using SearchService.EndToEnd.Tests.Running;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Cli;

/// <summary>Does the real process greet, answer, and stop when told to?</summary>
[Platform("Linux")]
public sealed class ServeVerbTests
{
    [Test]
    public async Task The_process_prints_its_address_answers_and_stops_on_a_signal([Values("TERM", "INT")] string signal)
    {
        using var process = Start("serve", "--data", SampleIndex.Path, "--port", "0");
        var greeting = await ReadUntil(process, "已就绪");
        var address = greeting.Single(line => line.StartsWith("网页 ", StringComparison.Ordinal))["网页 ".Length..];
        using var client = new HttpClient();

        using var ready = await client.GetAsync(new Uri(address + "health/ready"));
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString()])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);

        Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(process.ExitCode, Is.Zero);
        Assert.That(greeting.Count(line => line.StartsWith("  curl ", StringComparison.Ordinal)), Is.EqualTo(3));
        Assert.That(greeting, Has.Some.Contains("7 期"));
        Assert.That(new Uri(address).Host, Is.EqualTo("localhost"));
    }

    [Test]
    public async Task A_missing_index_is_an_empty_archive_with_a_message()
    {
        var folder = Places.NewFolder();
        using var process = Start("serve", "--data", Path.Combine(folder, "none"), "--port", "0");

        var greeting = await ReadUntil(process, "已就绪");
        process.Kill();

        Assert.That(greeting, Has.Some.Contains("还是空的").And.Some.Contains("searchservice index"));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public async Task A_port_in_use_is_told_in_one_line()
    {
        await using var service = await RunningService.Start();

        var run = await CommandRun.Of("serve", "--data", SampleIndex.Path, "--host", "127.0.0.1", "--port", new Uri(service.Address).Port.ToString());

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("已被占用").And.Contain("--port"));
    }

    [Test]
    public async Task Wrong_settings_are_all_listed_and_return_two()
    {
        using var process = Start(["--version"], ("SearchService__Http__Port", "eighty"), ("SearchService__Limits__HardLimitMs", "0"));

        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(process.ExitCode, Is.EqualTo(2));
        Assert.That(errors, Does.Contain("Http:Port").And.Contain("Limits:HardLimitMs"));
    }

    private static Process Start(params string[] args) => Start(args, []);

    private static Process Start(string[] args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in args.Prepend(Path.Combine(AppContext.BaseDirectory, "searchservice.dll"))) start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("the program did not start");
    }

    private static async Task<List<string>> ReadUntil(Process process, string last)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            lines.Add(line);
            if (line.StartsWith(last, StringComparison.Ordinal)) return lines;
        }

        throw new InvalidOperationException("the program ended: " + await process.StandardError.ReadToEndAsync(patience.Token));
    }
}
