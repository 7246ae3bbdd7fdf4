using System.Text.Json;
using SearchService.Archive;
using SearchService.EndToEnd.Tests.Running;
using SearchService.Server.Http.Pages;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Cli;

/// <summary>Can staff correct who is who, and see that they did?</summary>
public sealed class RosterTests
{
    private const string Issue = "澜江政协-2022-01.txt";
    private string _corpus = "";
    private string _data = "";

    [SetUp]
    public void Make()
    {
        (_corpus, _data) = (Places.NewFolder(), Places.NewFolder());
        File.Copy(Path.Combine(Places.Corpus, Issue), Path.Combine(_corpus, Issue));
    }

    [TearDown]
    public void Delete()
    {
        Directory.Delete(_corpus, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public async Task A_roster_is_obeyed_and_named_by_inspect_index_and_the_persons_page()
    {
        await CommandRun.Of("index", "--corpus", _corpus, "--data", _data);
        Roster("闻人澍\t\t文史馆馆长\t2019\t2020");

        var inspected = await CommandRun.Of("inspect", Path.Combine(_corpus, Issue));
        var indexed = await CommandRun.Of("index", "--corpus", _corpus, "--data", _data);

        Assert.That(inspected.Output.Split('\n').Where(line => line.Contains("：闻人澍，", StringComparison.Ordinal)), Is.Not.Empty.And.All.Contain("名册所列"));
        Assert.That(indexed.ExitCode, Is.Zero, indexed.Errors);
        Assert.That(indexed.Output, Does.Contain("未变 1").And.Contain("人名有变又读 1"));
        using var reader = ArchiveReader.Open(_data, TimeProvider.System);
        Assert.That(PersonPage.Write(reader.Person("闻人澍")!), Does.Contain("文史馆馆长").And.Contain("名册"));
    }

    [Test]
    public async Task What_is_no_person_is_gone_from_inspect()
    {
        var before = await CommandRun.Of("inspect", Path.Combine(_corpus, Issue), "--json");
        Roster("闻人澍\t\t-");

        var after = await CommandRun.Of("inspect", Path.Combine(_corpus, Issue), "--json");

        Assert.That(People(before.Output), Does.Contain("闻人澍"));
        Assert.That(People(after.Output), Does.Not.Contain("闻人澍"));
    }

    [TestCase("index")]
    [TestCase("inspect")]
    public async Task A_fault_costs_one_line_that_names_its_line_and_exit_code_two(string verb)
    {
        await CommandRun.Of("index", "--corpus", _corpus, "--data", _data);
        Roster("# 名册", "闻人澍\t\t主席\t2022年");

        var run = verb == "index" ? await CommandRun.Of("index", "--corpus", _corpus, "--data", _data) : await CommandRun.Of("inspect", Path.Combine(_corpus, Issue));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors.TrimEnd('\n'), Does.Contain("第 3 行").And.Not.Contain('\n'));
        using var reader = ArchiveReader.Open(_data, TimeProvider.System);
        Assert.That(reader.Status().Articles, Is.Positive);
    }

    private void Roster(params string[] lines) => File.WriteAllText(Path.Combine(_corpus, "roster.tsv"), "name\taliases\trole\tfrom\tto\n" + string.Join('\n', lines) + "\n");

    private static IEnumerable<string?> People(string json) =>
        JsonDocument.Parse(json).RootElement.GetProperty("articles").EnumerateArray().SelectMany(article => article.GetProperty("people").EnumerateArray()).Select(person => person.GetProperty("name").GetString());
}
