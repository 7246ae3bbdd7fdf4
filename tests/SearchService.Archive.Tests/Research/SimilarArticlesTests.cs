using SearchService.Archive.Tests.Ingest;

namespace SearchService.Archive.Tests.Research;

public sealed class SimilarArticlesTests
{
    [Test]
    public void Fewer_similar_articles_are_the_best_of_more()
    {
        using var workshop = new Workshop().With([.. Workshop.Samples]);
        workshop.Ingest();
        using var reader = workshop.Open();
        var ids = reader.Issues().Issues.SelectMany(issue => reader.Issue(issue.Id)!.Articles).Select(article => article.Id).ToList();

        foreach (var id in ids)
        {
            var many = reader.Similar(id, 10)!;
            Assert.That(reader.Similar(id, 3)!.Items.Select(item => item.Id), Is.EqualTo(many.Items.Take(3).Select(item => item.Id)), id);
            Assert.That(many.Items.Select(item => item.Id), Has.No.Member(id));
            Assert.That(many.Terms, Is.Unique);
        }

        Assert.That(reader.Similar("nowhere", 3), Is.Null);
    }
}
