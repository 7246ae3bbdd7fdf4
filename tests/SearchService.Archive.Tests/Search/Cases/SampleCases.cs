using SearchService.TestKit;

namespace SearchService.Archive.Tests.Search.Cases;

/// <summary>Do the questions that the sample archive is made for get their answers?</summary>
public sealed class SampleCases
{
    private CaseArchive _archive = null!;

    public sealed record Case(string Question, string Parameters, IReadOnlyList<string> Titles, bool Only, bool Ordered)
    {
        public override string ToString() => Parameters;
    }

    private static IEnumerable<TestCaseData> All => CaseArchive.Cases<Case>("sample.json").Select(one => new TestCaseData(one).SetArgDisplayNames(one.Parameters));

    [OneTimeSetUp]
    public void Index() => _archive = new CaseArchive(Places.Corpus);

    [OneTimeTearDown]
    public void Close() => _archive.Dispose();

    [TestCaseSource(nameof(All))]
    public void The_question_gets_its_answer(Case one)
    {
        var hits = _archive.Ask(one.Parameters).Hits.Select(hit => hit.Title).ToList();

        var found = one.Only ? hits : [.. hits.Take(one.Titles.Count)];
        if (one.Ordered) Assert.That(found, Is.EqualTo(one.Titles));
        else Assert.That(found, Is.EquivalentTo(one.Titles));
    }

    [Test]
    [Explicit("prints what each question finds")]
    public void Print()
    {
        foreach (var one in CaseArchive.Cases<Case>("sample.json"))
        {
            var answer = _archive.Ask(one.Parameters);
            TestContext.Out.WriteLine($"{one.Parameters}: {answer.Total} in {answer.TookMs} ms, {answer.Query.Parsed}");
            foreach (var hit in answer.Hits.Take(12)) TestContext.Out.WriteLine($"   {hit.Score:0.00} {hit.TitleHighlighted} {hit.Date?.Start:yyyy-MM-dd} | {string.Join(" | ", hit.Snippets.Select(snippet => snippet.Text))}");
        }
    }
}
