using SearchService.EndToEnd.Tests.Running;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Cli;

/// <summary>Does <c>check</c> tell a whole index from a damaged one, and name the file?</summary>
public sealed class CheckVerbTests
{
    private string _data = "";

    [SetUp]
    public void Copy_the_index()
    {
        _data = Places.NewFolder();
        foreach (var file in Directory.GetFiles(SampleIndex.Path)) File.Copy(file, Path.Combine(_data, Path.GetFileName(file)));
    }

    [TearDown]
    public void Delete() => Directory.Delete(_data, recursive: true);

    [Test]
    public async Task A_whole_index_is_said_to_be_whole_file_by_file()
    {
        var run = await CommandRun.Of("check", "--data", _data);

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("完好").And.Contain("77 篇稿件"));
        Assert.That(run.Output.Split('\n').Count(line => line.EndsWith("\t完好", StringComparison.Ordinal)), Is.GreaterThan(2));
    }

    [Test]
    public async Task One_changed_byte_is_found_in_its_file()
    {
        var checkedFiles = (await CommandRun.Of("check", "--data", _data)).Output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => Path.Combine(_data, line.Trim().Split('\t')[0])).Where(File.Exists).ToList();

        foreach (var file in checkedFiles)
        {
            var bytes = await File.ReadAllBytesAsync(file);
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);

            var run = await CommandRun.Of("check", "--data", _data);

            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);
            Assert.That(run.ExitCode, Is.EqualTo(1), file);
            Assert.That(run.Errors, Does.StartWith($"{Path.GetFileName(file)} 损坏：请运行 searchservice index").And.Contain("（内部记录："));
        }

        Assert.That(checkedFiles, Has.Count.GreaterThan(2));
    }

    [Test]
    public async Task A_missing_file_is_named()
    {
        var largest = Directory.GetFiles(_data).MaxBy(file => new FileInfo(file).Length)!;
        File.Delete(largest);

        var run = await CommandRun.Of("check", "--data", _data);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain(Path.GetFileName(largest)).And.Contain("缺失"));
    }

    [Test]
    public async Task A_damaged_index_is_told_in_one_line_by_whatever_opens_it([Values("search", "serve", "explain")] string verb)
    {
        foreach (var file in Directory.GetFiles(_data).Where(file => new FileInfo(file).Length > 64)) File.WriteAllBytes(file, new byte[64]);

        var run = await CommandRun.Of(verb, "--data", _data);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Errors, Does.StartWith($"索引 {_data} ").And.Contain("make index"));
    }

    [Test]
    public async Task An_index_that_is_not_there_has_nothing_wrong_with_it()
    {
        var run = await CommandRun.Of("check", "--data", Path.Combine(_data, "none"));

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("还是空的"));
    }
}
