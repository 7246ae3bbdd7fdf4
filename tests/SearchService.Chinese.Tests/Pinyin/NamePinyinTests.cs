using SearchService.Chinese.Pinyin;
using SearchService.TestKit;

namespace SearchService.Chinese.Tests.Pinyin;

public sealed class NamePinyinTests
{
    private const string Characters = "单曾仇解乐重行长朝尉迟万俟明国华伟丽〇率A·";

    [TestCase("林晓岚", "linxiaolan")]
    [TestCase("单田", "shantian dantian chantian")]
    [TestCase("仇英", "qiuying chouying")]
    [TestCase("曾巩", "zenggong cenggong")]
    [TestCase("尉迟恭", "yuchigong weichigong")]
    [TestCase("万俟卨", "moqixie wanqixie")]
    [TestCase("买买提·A", "maimaitia")]
    public void A_name_is_spelled_with_its_surname_read_as_one(string name, string first)
    {
        var spellings = NamePinyin.Spellings(name);

        Assert.That(spellings[0], Is.EqualTo(first.Split(' ')[0]));
        Assert.That(first.Split(' '), Is.SubsetOf(spellings));
    }

    [Test]
    public void Initials_come_in_the_order_of_the_spellings_without_doubles() => Assert.That(NamePinyin.Initials("单乐"), Is.EqualTo(["sl", "sy", "dl", "dy", "cl", "cy"]));

    [Test]
    public void A_character_without_a_known_reading_gives_no_spelling() => Assert.That(NamePinyin.Spellings("王\U00020000"), Is.Empty);

    [Test]
    public void Spellings_are_distinct_bounded_and_lead_back_to_the_name() => Tries.Run(300, random =>
    {
        var name = new string(random.GetItems(Characters.AsSpan(), random.Next(1, 6)));
        var most = random.Next(1, 20);

        var spellings = NamePinyin.Spellings(name, most);
        var initials = NamePinyin.Initials(name, most);

        Assert.That(spellings, Is.Unique.And.Count.LessThanOrEqualTo(most));
        Assert.That(initials, Is.Unique.And.Count.LessThanOrEqualTo(most));
        foreach (var typed in spellings.Concat(initials).Where(typed => typed.Length > 0 && !name.Contains('A')))
        {
            Assert.That(PinyinReader.TryRead(typed, out var pinyin), Is.True);
            Assert.That(pinyin.Match(name.TrimEnd('·')), Is.EqualTo(PinyinMatch.Whole), $"{typed} for {name}");
        }
    });
}
