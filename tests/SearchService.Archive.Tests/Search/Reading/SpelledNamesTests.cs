using SearchService.Archive.Tests.Search.Naive;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Search.Reading;

public sealed class SpelledNamesTests
{
    private static readonly TestArchive Archive = new(
        Article("渔村来了医生", "白若澜在船上看病。").With("白若澜", "委员"),
        Article("渔村来了教师", "学校开学了。").With("吴思远", "委员"));

    [TestCase("bai ruolan")]
    [TestCase("Bai Ruo Lan")]
    [TestCase("渔村 bai ruolan")]
    public void A_name_in_several_Latin_words_is_one_person(string typed)
    {
        var answer = Archive.Ask(typed);

        Assert.That(answer.Hits[0].Title, Is.EqualTo("渔村来了医生"));
        Assert.That(answer.Query.People.Single().Names, Is.EqualTo(new[] { "白若澜" }));
    }

    [Test]
    public void Words_that_are_nobody_stay_apart() => Assert.That(Archive.Ask("bai chuan").Query.Parsed, Is.EqualTo("bai AND chuan"));
}
