using SearchService.EndToEnd.Tests.Running;
using SearchService.Server.Settings;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Cli;

/// <summary>Does <c>index</c> report each file, the whole, and what went wrong?</summary>
public sealed class IndexVerbTests
{
    private string _corpus = "";
    private string _data = "";

    [SetUp]
    public void Make()
    {
        (_corpus, _data) = (Places.NewFolder(), Places.NewFolder());
        foreach (var file in Directory.GetFiles(Places.Corpus, "澜江政协-2022*")) File.Copy(file, Path.Combine(_corpus, Path.GetFileName(file)));
    }

    [TearDown]
    public void Delete()
    {
        Directory.Delete(_corpus, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public async Task Every_file_has_a_line_and_the_run_a_report()
    {
        var run = await CommandRun.Of("index", "--corpus", _corpus, "--data", _data);

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("[1/2] ").And.Contain("[2/2] ").And.Contain("澜江政协-2022-01.txt：11 篇"));
        Assert.That(run.Output, Does.Contain("共 2 个文件：读了 2，未变 0，移除 0，读不了 0"));
    }

    [Test]
    public async Task A_second_run_reads_only_what_changed()
    {
        await CommandRun.Of("index", "--corpus", _corpus, "--data", _data);
        File.Delete(Path.Combine(_corpus, "澜江政协-2022-06.txt"));

        var run = await CommandRun.Of("index", "--corpus", _corpus, "--data", _data);

        Assert.That(run.Output, Does.Contain("读了 0，未变 1，移除 1"));
    }

    [Test]
    public async Task A_file_nobody_can_read_is_named_and_returns_one()
    {
        await File.WriteAllBytesAsync(Path.Combine(_corpus, "坏文件.txt"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1]);

        var run = await CommandRun.Of("index", "--corpus", _corpus, "--data", _data);

        Assert.That(run.ExitCode, Is.EqualTo(1), run.Output);
        Assert.That(run.Errors, Does.Contain("坏文件.txt"));
        Assert.That(run.Output, Does.Contain("读了 2"));
    }

    [Test]
    public async Task An_interrupted_run_says_that_nothing_is_lost()
    {
        using var interrupted = new CancellationTokenSource();
        await interrupted.CancelAsync();

        var run = await CommandRun.Of(new ServerOptions(), interrupted.Token, "index", "--corpus", _corpus, "--data", _data);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("已中断"));
    }
}
