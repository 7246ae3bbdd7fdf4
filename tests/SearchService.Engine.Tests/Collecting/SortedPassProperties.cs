using SearchService.Engine.Collecting;
using SearchService.Engine.Queries;
using SearchService.Engine.Tests.Matching;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Collecting;

public class SortedPassProperties
{
    [Test]
    public void Hits_sorted_by_a_column_are_the_first_of_all_however_often_it_is_asked() => Tries.Run(20, random =>
    {
        List<TestDocument> documents = [.. Enumerable.Range(0, random.Next(1, 2000)).Select(_ => Document(random))];
        var cut = random.Next(1, documents.Count + 1);
        var index = new TestIndex(cut == documents.Count ? [documents] : [documents[..cut], documents[cut..]], TestIndex.Kept.InMemory);

        for (var i = 0; i < 6; i++)
        {
            var (descending, word, limit) = (random.Next(2) == 0, random.Next(2) == 0 ? "甲" : "乙", random.Next(1, 30));

            var found = index.Search(new SearchRequest(new TermQuery("body", word)) { Sort = new ColumnSort("day", descending), Limit = limit });

            var matches = Enumerable.Range(0, documents.Count).Where(doc => !documents[doc].IsDeleted && documents[doc].Body.Contains(word, StringComparison.Ordinal)).ToList();
            var sorted = descending ? matches.OrderByDescending(doc => documents[doc].Days[0]).ThenBy(static doc => doc) : matches.OrderBy(doc => documents[doc].Days[0]).ThenBy(static doc => doc);
            Assert.That(found.Hits.Select(static hit => hit.Doc), Is.EqualTo(sorted.Take(limit)));
            Assert.That(found.Total, Is.EqualTo(matches.Count));
        }
    });

    // Days apart enough for codes of four bytes, some of them alike.
    private static TestDocument Document(Random random) => new()
    {
        Body = (random.Next(3) == 0 ? "甲" : "") + (random.Next(20) == 0 ? " 乙" : " 丙"),
        Days = [random.Next(4) == 0 ? random.Next(3) * 9_000_000L : random.Next(20_000_000)],
        IsDeleted = random.Next(12) == 0,
    };
}
