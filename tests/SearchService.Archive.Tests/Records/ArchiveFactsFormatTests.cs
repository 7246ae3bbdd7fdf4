using System.Text;
using System.Text.Json;
using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Engine.Storage;

namespace SearchService.Archive.Tests.Records;

public sealed class ArchiveFactsFormatTests
{
    [Test]
    public void What_was_written_is_read()
    {
        var summary = new IssueSummary("2022-11-12", "澜江政协", 86, 2022, [11, 12], new DateOnly(2022, 12, 20), "a/b.txt", 1, 2, new Dictionary<string, string> { ["self"] = "/v1" });
        var article = new IssueArticle("2022-11-12-001", "题", null, "聚焦", 4, new LineSpan(3, 9), new EventDate(new DateOnly(2022, 11, 14), new DateOnly(2022, 11, 14), "11月14日", "本期"));
        var facts = new ArchiveFacts(
            [new IssueAnswer(summary, [article], [new IssueProblem("unplacedText", 5, "话")])],
            [new PersonFacts("闻人澍", ["闻人澍", "闻 人 澍"], [new RoleSpan("主席", new DateOnly(2022, 11, 1), null, 2)], 3)],
            [new FileStatus("a/b.txt", "indexed", 1, 2, null)],
            new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

        var read = ArchiveFactsFormat.Read(ArchiveFactsFormat.Write(facts));

        Assert.That(JsonSerializer.Serialize(read), Is.EqualTo(JsonSerializer.Serialize(facts)));
    }

    [Test]
    public void No_bytes_are_an_empty_archive() => Assert.That(ArchiveFactsFormat.Read([]), Is.SameAs(ArchiveFactsFormat.Empty));

    [Test]
    public void Facts_of_another_version_are_refused() =>
        Assert.Throws<IndexVersionException>(() => ArchiveFactsFormat.Read("""{"version":99,"facts":{"issues":[],"people":[],"files":[]}}"""u8));

    [Test]
    public void Damaged_facts_are_refused() => Assert.Throws<IndexCorruptException>(() => ArchiveFactsFormat.Read(Encoding.UTF8.GetBytes("{\"version\":1,")));
}
