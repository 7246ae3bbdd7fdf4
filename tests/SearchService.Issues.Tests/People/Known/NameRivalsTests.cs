using SearchService.Issues.People.Known;

namespace SearchService.Issues.Tests.People.Known;

public sealed class NameRivalsTests
{
    [TestCase(9, 1, "刘强冲")]
    [TestCase(1, 9, "刘强")]
    [TestCase(4, 3, "")]
    public void The_rarer_of_two_names_that_begin_alike_is_beaten(int shorter, int longer, string expected)
    {
        var beaten = NameRivals.Beaten(new Dictionary<string, int> { ["刘强"] = shorter, ["刘强冲"] = longer, ["王明远"] = 1 });

        Assert.That(string.Concat(beaten), Is.EqualTo(expected));
    }
}
