using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Ingest;
using SearchService.Archive.Records;
using SearchService.Engine.Checking;
using SearchService.TestKit;

namespace SearchService.Archive.Tests;

public sealed class ArchiveCheckTests
{
    private string _data = "";

    [SetUp]
    public void IndexTheSampleCorpus()
    {
        _data = Places.NewFolder();
        ArchiveIngest.Run(Places.Corpus, _data, null, TimeProvider.System, default);
    }

    [TearDown]
    public void Forget() => Directory.Delete(_data, recursive: true);

    [Test]
    public void What_was_just_indexed_is_whole()
    {
        var report = ArchiveCheck.Run(_data);

        Assert.That(report.IsSound, string.Join('\n', report.Files));
        Assert.That(report.Files[^1].Name, Does.Contain("facts"));
    }

    [Test]
    public void A_changed_byte_names_its_file()
    {
        foreach (var path in Directory.GetFiles(_data).Where(path => new FileInfo(path).Length > 40 && !path.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var sound = File.ReadAllBytes(path);
            var damaged = sound.ToArray();
            damaged[damaged.Length / 2] ^= 1;
            File.WriteAllBytes(path, damaged);

            var faulty = ArchiveCheck.Run(_data).Files.Where(file => file.IsFatal).Select(file => file.Name);
            File.WriteAllBytes(path, sound);

            Assert.That(faulty, Does.Contain(Path.GetFileName(path)));
        }
    }

    [Test]
    public void An_article_that_the_facts_do_not_list_is_noticed()
    {
        using (var engine = EmbeddedEngine.Open(_data))
        using (var writer = engine.OpenWriter())
        {
            using var snapshot = engine.OpenSnapshot();
            var facts = ArchiveFactsFormat.Read(snapshot.Attachment(ArchiveFactsFormat.Name).Span);
            writer.Remove(facts.Issues[0].Articles[0].Id);
            writer.Commit();
        }

        var report = ArchiveCheck.Run(_data);

        Assert.That(report.IsSound, Is.False);
        Assert.That(report.Files[^1].Condition, Is.EqualTo(FileCondition.Damaged));
    }

    [Test]
    public void A_missing_folder_is_an_empty_archive() => Assert.That(ArchiveCheck.Run(Path.Combine(_data, "nowhere")).IsSound);
}
