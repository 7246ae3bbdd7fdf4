using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search;
using SearchService.Engine.Storage;

namespace SearchService.Archive.Tests.Expansion;

/// <summary>Is a wording remembered only when all that there is was looked at?</summary>
public sealed class KeptWordingsTests
{
    private static readonly (string Text, Expansions Ways) Asked = ("供水", Expansions.All);

    [TestCase(false, 1)]
    [TestCase(true, 2)]
    public void What_was_found_while_a_search_ran_out_of_time_is_looked_up_again(bool runsOut, int lookUps)
    {
        using var engine = EmbeddedEngine.Open(new MemoryStorage());
        using var snapshot = new HurriedSnapshot(engine.OpenSnapshot(), runsOut);
        var texts = new IndexedTexts(snapshot);
        var kept = new KeptWordings(texts);
        var asked = 0;

        for (var i = 0; i < 2; i++) kept.Of(Asked, Find);

        Assert.That(asked, Is.EqualTo(lookUps));

        IReadOnlyList<Alternative> Find()
        {
            asked++;
            Assert.That(texts.CountOf("供水"), Is.Zero);
            return [];
        }
    }

    /// <summary>A snapshot whose searches all end at once, if it is told so.</summary>
    private sealed class HurriedSnapshot(IArchiveSnapshot inner, bool runsOut) : IArchiveSnapshot
    {
        public string Generation => inner.Generation;

        public int Documents => inner.Documents;

        public long SizeInBytes => inner.SizeInBytes;

        public ArchiveResult Search(ArchiveRequest request, CancellationToken cancellation) => inner.Search(request, cancellation) with { TimedOut = runsOut };

        public string? Explain(ArchiveQuery query, int document) => inner.Explain(query, document);

        public ReadOnlyMemory<byte> Stored(int document) => inner.Stored(document);

        public int Find(string id) => inner.Find(id);

        public ReadOnlyMemory<byte> Attachment(string name) => inner.Attachment(name);

        public int DocumentFrequency(ArchiveField field, string term) => inner.DocumentFrequency(field, term);

        public IReadOnlyList<(string Term, int Documents)> TermsWithPrefix(ArchiveField field, string prefix, int limit) => inner.TermsWithPrefix(field, prefix, limit);

        public void Dispose() => inner.Dispose();
    }
}
