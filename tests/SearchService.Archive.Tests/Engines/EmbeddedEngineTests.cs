using System.Text;
using SearchService.Archive.Analysis;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Engines.Queries;
using SearchService.Engine.Storage;

namespace SearchService.Archive.Tests.Engines;

public sealed class EmbeddedEngineTests
{
    private EmbeddedEngine _engine = null!;
    private IArchiveSnapshot _snapshot = null!;

    [SetUp]
    public void IndexFourArticles()
    {
        _engine = EmbeddedEngine.Open(new MemoryStorage());
        using var writer = _engine.OpenWriter();
        writer.Put(Document("a", "桥梁安全会议", ["闻人澍"], "聚焦", 10));
        writer.Put(Document("b", "老桥 的\n安全", ["闻人澍", "岑砚秋"], "聚焦", 30));
        writer.Put(Document("c", "茶园", ["岑砚秋"], "文史", 20));
        writer.Put(Document("d", "无日之文", [], "文史", null));
        writer.Attach("note", "附"u8.ToArray());
        writer.Commit();
        _snapshot = _engine.OpenSnapshot();
    }

    [TearDown]
    public void Close()
    {
        _snapshot.Dispose();
        _engine.Dispose();
    }

    [Test]
    public void Every_kind_of_query_has_its_embedded_form()
    {
        var term = new TermMatch(ArchiveField.Person, "闻人澍");
        var other = new TermMatch(ArchiveField.Person, "岑砚秋");

        Assert.That(Found(new EverythingQuery()), Is.EqualTo("abcd"));
        Assert.That(Found(new NothingQuery()), Is.Empty);
        Assert.That(Found(term), Is.EqualTo("ab"));
        Assert.That(Found(new PhraseMatch(ArchiveField.BodyCharacters, CharacterPhrase.Of("桥的安全"))), Is.EqualTo("b"));
        Assert.That(Found(new PhraseMatch(ArchiveField.BodyCharacters, CharacterPhrase.Of("桥"))), Is.EqualTo("ab"));
        Assert.That(Found(new PhraseMatch(ArchiveField.BodyCharacters, [("桥", 0), ("安全", 1)])), Is.Empty);
        Assert.That(Found(new PhraseMatch(ArchiveField.BodyCharacters, [("桥", 0), ("安全", 1)], Slop: 1)), Is.EqualTo("ab"));
        Assert.That(Found(new PrefixMatch(ArchiveField.Section, "文", 10)), Is.EqualTo("cd"));
        Assert.That(Found(new RangeMatch(ArchiveField.SortDay, 10, 20)), Is.EqualTo("ac"));
        Assert.That(Found(new CombinedQuery { Must = [term], MustNot = [other] }), Is.EqualTo("a"));
        Assert.That(Found(new CombinedQuery { Filter = [term, other] }), Is.EqualTo("b"));
        Assert.That(Found(new CombinedQuery { Should = [term, other], MinimumShould = 2 }), Is.EqualTo("b"));
        Assert.That(Found(new BestOf([term, other])), Is.EqualTo("abc"));
    }

    [Test]
    public void Weights_and_constants_make_the_score()
    {
        var result = Search(new ArchiveRequest(new Weighted(new Constant(new TermMatch(ArchiveField.Person, "闻人澍"), 3), 2)));

        Assert.That(result.Hits.Select(hit => hit.Score), Is.EqualTo(new[] { 6f, 6f }));
        Assert.That(_snapshot.Explain(new Constant(new EverythingQuery(), 3), 0), Does.StartWith("3  "));
        Assert.That(_snapshot.Explain(new NothingQuery(), 0), Is.Null);
    }

    [TestCase(true, "bcad")]
    [TestCase(false, "acbd")]
    public void Sorting_is_by_day_and_the_undated_come_last(bool newestFirst, string expected) =>
        Assert.That(Ids(Search(new ArchiveRequest(new EverythingQuery()) { NewestFirst = newestFirst })), Is.EqualTo(expected));

    [Test]
    public void A_page_is_cut_out_of_all_and_facets_count_all()
    {
        var result = Search(new ArchiveRequest(new EverythingQuery()) { Limit = 1, Offset = 1, Facets = [(ArchiveField.SectionValue, 5), (ArchiveField.PersonValue, 1)] });

        Assert.That(Ids(result), Is.EqualTo("b"));
        Assert.That((result.Total, result.TotalIsExact, result.TimedOut), Is.EqualTo((4, true, false)));
        Assert.That(result.Facets[0], Is.EqualTo(new[] { ("文史", 2), ("聚焦", 2) }));
        Assert.That(result.Facets[1], Is.EqualTo(new[] { ("岑砚秋", 2) }));
    }

    [Test]
    public void Articles_terms_and_blobs_are_looked_up()
    {
        Assert.That(Encoding.UTF8.GetString(_snapshot.Stored(_snapshot.Find("c")).Span), Is.EqualTo("stored c"));
        Assert.That(_snapshot.Find("z"), Is.EqualTo(-1));
        Assert.That(_snapshot.DocumentFrequency(ArchiveField.Section, "聚焦"), Is.EqualTo(2));
        Assert.That(_snapshot.TermsWithPrefix(ArchiveField.Person, "岑", 5), Is.EqualTo(new[] { ("岑砚秋", 2) }));
        Assert.That(Encoding.UTF8.GetString(_snapshot.Attachment("note").Span), Is.EqualTo("附"));
        Assert.That(_snapshot.Attachment("none").IsEmpty);
    }

    [Test]
    public void A_snapshot_keeps_its_generation_while_others_come()
    {
        using (var writer = _engine.OpenWriter())
        {
            writer.Remove("a");
            writer.Put(Document("b", "新", [], "聚焦", 1));
            writer.Commit();
        }

        using var newer = _engine.OpenSnapshot();

        Assert.That((_snapshot.Documents, newer.Documents), Is.EqualTo((4, 3)));
        Assert.That(newer.Generation, Is.Not.EqualTo(_snapshot.Generation));
        Assert.That(Found(new TermMatch(ArchiveField.Person, "闻人澍")), Is.EqualTo("ab"));
        Assert.That(newer.DocumentFrequency(ArchiveField.BodyCharacters, "新"), Is.EqualTo(1));
    }

    private static ArchiveDocument Document(string id, string body, string[] people, string section, long? day) => new(
        id,
        [(ArchiveField.Body, body), (ArchiveField.BodyCharacters, body)],
        [(ArchiveField.Section, section), (ArchiveField.SectionValue, section), .. people.Select(name => (ArchiveField.Person, name)), .. people.Select(name => (ArchiveField.PersonValue, name))],
        day is { } number ? [(ArchiveField.SortDay, number)] : [],
        Encoding.UTF8.GetBytes($"stored {id}"));

    private string Found(ArchiveQuery query) => string.Concat(Ids(Search(new ArchiveRequest(query))).Order());

    private string Ids(ArchiveResult result) => string.Concat(result.Hits.Select(hit => Encoding.UTF8.GetString(_snapshot.Stored(hit.Document).Span)[^1]));

    private ArchiveResult Search(ArchiveRequest request) => _snapshot.Search(request, CancellationToken.None);
}
