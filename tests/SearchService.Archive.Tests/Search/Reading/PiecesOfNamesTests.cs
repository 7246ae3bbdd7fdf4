using SearchService.Archive.Tests.Search.Naive;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Search.Reading;

public sealed class PiecesOfNamesTests
{
    private static readonly TestArchive Archive = new(
        Article("植树", "李克强到场植树。").With("李克强", "委员"),
        Article("座谈", "欧阳述发言。").With("欧阳述", "副主席"),
        Article("旧闻", "渡口的李克还在撑船。"));

    [Test]
    public void The_beginning_of_a_known_name_finds_only_what_ends_there()
    {
        var answer = Archive.Ask("李克");

        Assert.That(answer.Hits.Select(hit => hit.Title), Is.EqualTo(new[] { "旧闻" }));
        Assert.That(answer.Query.Ignored, Has.Some.Contains("李克强"));
    }

    [Test]
    public void The_whole_name_finds_its_articles() => Assert.That(Archive.Titles("李克强"), Is.EqualTo(new[] { "植树" }));

    [Test]
    public void A_word_of_the_dictionary_is_no_piece_of_a_name() => Assert.That(Archive.Titles("欧阳"), Is.EqualTo(new[] { "座谈" }));

    [Test]
    public void Quoted_characters_are_found_wherever_they_stand() => Assert.That(Archive.Titles("\"李克\""), Is.EquivalentTo(new[] { "植树", "旧闻" }));
}
