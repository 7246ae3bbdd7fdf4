using SearchService.Archive.Ingest.Documents;
using SearchService.Issues;

namespace SearchService.Archive.Tests.Ingest.Documents;

public sealed class IssueIdsTests
{
    [TestCase(2022, new[] { 11, 12 }, "2022-11-12")]
    [TestCase(2023, new[] { 6 }, "2023-06")]
    public void An_issue_is_called_by_year_and_months(int year, int[] months, string expected) =>
        Assert.That(IssueIds.Base(new Issue("澜江政协", 1, year, months, null), "a.txt"), Is.EqualTo(expected));

    [TestCase(2023, "专辑.txt", "^2023-x[0-9a-f]{6}$")]
    [TestCase(null, "专辑.txt", "^f-x[0-9a-f]{6}$")]
    [TestCase(null, "sub/Spring Special (2).md", "^f-spring-special-2-x[0-9a-f]{6}$")]
    public void An_unknown_date_leaves_a_fingerprint_of_the_file_name(int? year, string file, string expected) =>
        Assert.That(IssueIds.Base(new Issue(null, null, year, [], null), file), Does.Match(expected));

    [Test]
    public void A_second_issue_of_the_same_date_has_an_id_of_its_own()
    {
        var taken = new HashSet<string> { "2022-11" };

        var second = IssueIds.Unique("2022-11", "b.txt", taken.Contains);
        taken.Add(second);
        var third = IssueIds.Unique("2022-11", "b.txt", taken.Contains);

        Assert.That(new[] { "2022-11", second, third }, Is.Unique);
        Assert.That(second, Does.Match("^2022-11-x[0-9a-f]{6}$"));
    }

    [Test]
    public void An_article_is_numbered_within_its_issue() => Assert.That(IssueIds.Article("2022-11-12", 3), Is.EqualTo("2022-11-12-003"));
}
