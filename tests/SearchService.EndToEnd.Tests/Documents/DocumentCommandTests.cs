using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Documents;

/// <summary>Does every command printed in the README and the guides do what it says, on the sample corpus?</summary>
/// <remarks>One folder laid out like a built checkout, one index, one running service; each command is run by a shell.</remarks>
[NonParallelizable]
[Platform("Linux")]
[SupportedOSPlatform("linux")]
public sealed partial class DocumentCommandTests
{
    private string _folder = "";
    private int _port;
    private Process? _server;

    [OneTimeSetUp]
    public async Task Index_the_sample_and_serve_it()
    {
        _folder = Places.NewFolder();
        LayOutCheckout();
        Assert.That(Run("artifacts/searchservice/searchservice index --corpus corpus --data index-data").ExitCode, Is.Zero);
        _port = FreePort();
        _server = Process.Start(Shell($"exec artifacts/searchservice/searchservice serve --data index-data --port {_port}"))
            ?? throw new InvalidOperationException("the service did not start");
        _ = _server.StandardOutput.ReadToEndAsync();
        _ = _server.StandardError.ReadToEndAsync();
        await UntilReady();
    }

    [OneTimeTearDown]
    public void Stop_the_service()
    {
        _server?.Kill(entireProcessTree: true);
        _server?.WaitForExit();
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCaseSource(typeof(DocumentCommand), nameof(DocumentCommand.All))]
    public void A_printed_command_answers(object printed)
    {
        var command = (DocumentCommand)printed;
        if (command.Text.StartsWith("git clone", StringComparison.Ordinal) || command.Text.StartsWith("cd ", StringComparison.Ordinal)) return;

        var (exitCode, output, errors) = Run(Runnable(command.Text));

        Assert.That(exitCode, Is.Zero, errors);
        Assert.That(output, Is.Not.Empty, errors);
        if (command.Text.Contains("|| true", StringComparison.Ordinal)) Assert.That(output, Does.Contain("\"code\""));
        else if (Total().Match(output) is { Success: true } total) Assert.That(int.Parse(total.Groups[1].Value), Is.Positive, output);
        else Assert.That(output, Does.Not.Contain("\"code\""));
    }

    /// <summary>What is built and run by make is only shown to exist here; the rest runs as printed against this test's service.</summary>
    private string Runnable(string printed) =>
        printed.StartsWith("make ", StringComparison.Ordinal)
            ? $"make -n -C '{Places.Root}' {printed["make ".Length..].Replace("-n ", "", StringComparison.Ordinal)}"
            : printed.Replace("localhost:8080", $"localhost:{_port}", StringComparison.Ordinal);

    private void LayOutCheckout()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder, "corpus"), Places.Corpus);
        var program = Path.Combine(_folder, "artifacts", "searchservice", "searchservice");
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "searchservice.dll")}' \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private (int ExitCode, string Output, string Errors) Run(string command)
    {
        using var process = Process.Start(Shell(command)) ?? throw new InvalidOperationException("no shell");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private ProcessStartInfo Shell(string command) =>
        new("/bin/sh") { ArgumentList = { "-c", command }, WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };

    private async Task UntilReady()
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                if ((await client.GetAsync(new Uri($"http://localhost:{_port}/health/ready"))).StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        Assert.Fail("the service was not ready within ten seconds");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("\"total\": ?([0-9]+)")]
    private static partial Regex Total();
}
