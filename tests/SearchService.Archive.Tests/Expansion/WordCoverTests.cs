using SearchService.Archive.Expansion;

namespace SearchService.Archive.Tests.Expansion;

public sealed class WordCoverTests
{
    [TestCase("社法", "社会,法制", 1)]
    [TestCase("发改", "发展,改革", 1)]
    [TestCase("市监", "市场,监督,管理", 2.0 / 3)]
    [TestCase("文化文史学习", "文化,文史,学习", 1)]
    [TestCase("法社", "社会,法制", 0)]
    [TestCase("社外", "社会,法制", 0)]
    [TestCase("法", "社会,法制", 0)]
    public void Characters_cover_the_words_they_begin(string characters, string words, double expected) =>
        Assert.That(WordCover.Of(characters, words.Split(',')), Is.EqualTo(expected).Within(1e-9));
}
