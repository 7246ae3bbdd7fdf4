using SearchService.TestKit;

namespace SearchService.Archive.Tests.Search.Cases;

/// <summary>Do the questions that the sample archive is made for get their answers?</summary>
public sealed class SampleCases
{
    private CaseArchive _archive = null!;

    public sealed record Case(string Question, string Parameters, IReadOnlyList<string> Titles, bool Only, bool Among);

    private static IEnumerable<TestCaseData> All => CaseArchive.Cases<Case>("sample.json").Select(one => new TestCaseData(one).SetArgDisplayNames(one.Parameters));

    [OneTimeSetUp]
    public void Index() => _archive = new CaseArchive(Places.Corpus);

    [OneTimeTearDown]
    public void Close() => _archive.Dispose();

    [TestCaseSource(nameof(All))]
    public void The_question_gets_its_answer(Case one)
    {
        var hits = _archive.Ask(one.Parameters).Hits.Select(hit => hit.Title).ToList();

        if (one.Among) Assert.That(hits.Where(one.Titles.Contains), Is.EqualTo(one.Titles), string.Join('、', hits));
        else Assert.That(one.Only ? hits : [.. hits.Take(one.Titles.Count)], Is.EquivalentTo(one.Titles), string.Join('、', hits));
    }
}
