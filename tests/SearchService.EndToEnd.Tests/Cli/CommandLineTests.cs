using SearchService.EndToEnd.Tests.Running;

namespace SearchService.EndToEnd.Tests.Cli;

/// <summary>Is a command line understood, or refused in one line with exit code 2?</summary>
public sealed class CommandLineTests
{
    private static readonly string[][] Refused =
    [
        [],
        ["dance"],
        ["analyze"],
        ["analyze", "--jsn", "水"],
        ["analyze", "水", "土"],
        ["analyze", "水", "--file", "x.txt"],
        ["analyze", "--file"],
        ["inspect"],
        ["inspect", "no-such-file.txt"],
        ["search", "--limt", "3"],
        ["search", "--limit"],
        ["serve", "--port", "eighty"],
        ["serve", "--port", "70000"],
        ["serve", "--host", "no such host"],
        ["index", "--corpus", "no-such-folder"],
        ["index", "extra"],
    ];

    [TestCaseSource(nameof(Refused))]
    public async Task Bad_usage_costs_one_line_and_exit_code_two(params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Errors.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(1));
        Assert.That(run.Errors, Does.Match(@"\p{IsCJKUnifiedIdeographs}"));
    }

    [Test]
    [Category("Golden")]
    public async Task Help_tells_each_verb_with_examples()
    {
        var help = new StringWriter { NewLine = "\n" };
        foreach (var verb in (string[])["", "serve", "index", "search", "explain", "inspect", "analyze", "check", "eval"])
        {
            var run = await CommandRun.Of(verb.Length == 0 ? ["--help"] : [verb, "--help"]);
            Assert.That(run.ExitCode, Is.Zero);
            help.WriteLine($"$ searchservice {verb} --help".Replace("  ", " ", StringComparison.Ordinal));
            help.WriteLine(run.Output);
        }

        GoldenFile.Check("help.txt", help.ToString());
    }

    [Test]
    public async Task The_version_is_the_products()
    {
        var run = await CommandRun.Of("--version");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Match(@"^searchservice \d+\.\d+\.\d+\n$"));
    }
}
