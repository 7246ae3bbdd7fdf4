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

    [Test]
    [Explicit("prints what questions find; SEARCHSERVICE_ASK holds them, one a line")]
    public void Print()
    {
        foreach (var parameters in (Environment.GetEnvironmentVariable("SEARCHSERVICE_ASK") ?? "q=").Split('\n'))
        {
            var answer = _archive.Ask(parameters);
            TestContext.Out.WriteLine($"{parameters}: {answer.Total} in {answer.TookMs} ms, {answer.Query.Parsed} people {string.Join(' ', answer.Query.People)} relaxed {answer.Query.Relaxed}");
            foreach (var hit in answer.Hits.Take(12)) TestContext.Out.WriteLine($"   {hit.Score:0.00} {hit.Source[..^4]}:{hit.Lines.First} {hit.TitleHighlighted} {hit.Date?.Start:yyyy-MM-dd} | {string.Join(" | ", hit.Snippets.Select(snippet => snippet.Line + " " + snippet.Text))}");
        }
    }
}
