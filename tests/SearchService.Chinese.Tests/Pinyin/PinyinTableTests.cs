using SearchService.Chinese.Pinyin;
using SearchService.Chinese.TableMaker.Pinyin;
using SearchService.Chinese.Tests.Tables;

namespace SearchService.Chinese.Tests.Pinyin;

public sealed class PinyinTableTests
{
    [TestCase('坤', "kun")]
    [TestCase('重', "zhong chong")]
    [TestCase('乐', "le yue")]
    [TestCase('女', "nv")]
    [TestCase('率', "lv shuai")]
    [TestCase('单', "dan chan shan")]
    [TestCase('略', "lve")]
    [TestCase('儿', "er")]
    [TestCase('〇', "ling")]
    [TestCase('龍', "long")]
    [TestCase('a', "")]
    [TestCase('，', "")]
    [TestCase('\uD840', "")]
    public void A_character_has_its_readings_the_most_usual_first(char character, string readings) =>
        Assert.That(string.Join(' ', PinyinTable.Readings(character).ToArray()), Is.EqualTo(readings));

    [TestCase('坤', '昆', true)]
    [TestCase('珅', '绅', true)]
    [TestCase('乐', '月', true)]
    [TestCase('坤', '珅', false)]
    [TestCase('a', 'a', false)]
    public void Characters_sound_alike_when_they_share_a_reading(char first, char second, bool isAlike)
    {
        Assert.That(PinyinTable.SoundAlike(first, second), Is.EqualTo(isAlike));
        Assert.That(PinyinTable.SoundAlike(second, first), Is.EqualTo(isAlike));
    }

    [Test]
    public void Syllables_are_found_by_their_letters()
    {
        Assert.That(PinyinTable.TryFind("zhuang", out var syllable), Is.True);
        Assert.That((syllable.Letters, syllable.Initial), Is.EqualTo(("zhuang", 'z')));
        Assert.That(PinyinTable.TryFind("zhung", out _), Is.False);
    }

    [Test]
    public void Every_reading_is_what_the_sources_give_without_tone()
    {
        var sources = new ReadingSources(TableSources.RequireUnicode());

        var different = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(character => !PinyinTable.Readings(character).ToArray().Select(syllable => syllable.Letters).SequenceEqual(sources.Of(character)));

        Assert.That(different, Is.Empty);
    }

    [Test]
    public void Every_standard_character_has_a_reading_of_plain_letters()
    {
        var standard = new Chinese.TableMaker.Unicode.StandardCharacters(TableSources.RequireUnicode());

        var silent = Enumerable.Range(0x4E00, 0x5200).Select(code => (char)code).Where(character => standard.Contains(character) && PinyinTable.Readings(character).IsEmpty);

        Assert.That(silent, Is.Empty);
    }
}
