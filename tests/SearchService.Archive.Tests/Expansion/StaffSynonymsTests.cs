using SearchService.Archive.Ingest;
using SearchService.Archive.Search;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Expansion;

public sealed class StaffSynonymsTests
{
    private string _corpus = "";
    private string _data = "";

    [SetUp]
    public void Copy()
    {
        (_corpus, _data) = (Places.NewFolder(), Places.NewFolder());
        var issue = Directory.EnumerateFiles(Places.Corpus, "*2023-03*").Single();
        File.Copy(issue, Path.Combine(_corpus, Path.GetFileName(issue)));
    }

    [TearDown]
    public void Remove()
    {
        Directory.Delete(_corpus, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public void A_list_that_changes_alone_is_read_by_the_next_ingest()
    {
        Assert.That(Ask(), Is.Zero);
        File.WriteAllText(Path.Combine(_corpus, "synonyms.txt"), "墨泉 => 供水\n");

        Assert.That(Ask(), Is.Positive);

        File.Delete(Path.Combine(_corpus, "synonyms.txt"));
        Assert.That(Ask(), Is.Zero);
    }

    private int Ask()
    {
        ArchiveIngest.Run(_corpus, _data, null, TimeProvider.System, CancellationToken.None);
        using var reader = ArchiveReader.Open(_data, TimeProvider.System);
        return reader.Search(new Question { Q = "墨泉" }).Total;
    }
}
