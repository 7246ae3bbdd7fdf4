using SearchService.TestKit;

namespace SearchService.Archive.Tests.Search.Cases;

/// <summary>Do questions to the real archive get their answers? Its articles are named by file, line and date.</summary>
public sealed class ArchiveCases
{
    private CaseArchive _archive = null!;

    public sealed record Place(string File, int Line, string? Date);

    public sealed record Case(string Question, string Parameters, IReadOnlyList<Place> Articles, bool Only);

    private static IEnumerable<TestCaseData> All => CaseArchive.Cases<Case>("archive.json").Select(one => new TestCaseData(one).SetArgDisplayNames(one.Parameters));

    [OneTimeSetUp]
    public void Index() => _archive = new CaseArchive(Places.RequireArchive());

    [OneTimeTearDown]
    public void Close() => _archive?.Dispose();

    [TestCaseSource(nameof(All))]
    public void The_question_gets_its_answer(Case one)
    {
        var hits = _archive.Ask(one.Parameters).Hits.Select(hit => new Place(hit.Source, hit.Lines.First, hit.Date?.Start.ToString("yyyy-MM-dd"))).ToList();

        Assert.That(one.Only ? hits : [.. hits.Take(one.Articles.Count)], Is.EquivalentTo(one.Articles));
    }
}
