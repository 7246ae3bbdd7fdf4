using SearchService.Chinese.Pinyin;
using SearchService.TestKit;

namespace SearchService.Chinese.Tests.Pinyin;

public sealed class PinyinReaderTests
{
    [TestCase("sunkun", "sun kun")]
    [TestCase("Sun Kun", "sun kun")]
    [TestCase("anquanshengchan", "an quan sheng chan|an qu an sheng chan")]
    [TestCase("xian", "xian|xi an")]
    [TestCase("xi'an", "xi an")]
    [TestCase("xi’an", "xi an")]
    [TestCase("fangan", "fang an|fan gan")]
    [TestCase("Sūn Kūn", "sun kun")]
    [TestCase("sun1kun1", "sun kun")]
    [TestCase("lüshi", "lv shi")]
    [TestCase("lvshi", "lv shi")]
    [TestCase("lu:shi", "lv shi")]
    [TestCase("lyushi", "lv shi")]
    [TestCase("nuexue", "nve xue|nve xu e|nu e xue|nu e xu e")]
    [TestCase("ｓｕｎ", "sun")]
    public void Typed_letters_fall_into_syllables(string typed, string splits)
    {
        Assert.That(PinyinReader.TryRead(typed, out var pinyin), Is.True);

        var found = pinyin.Splits().Select(split => string.Join(' ', split));

        Assert.That(string.Join('|', found), Is.EqualTo(splits));
    }

    [TestCase("dog")]
    [TestCase("sk")]
    [TestCase("internet")]
    [TestCase("孙kun")]
    [TestCase("sun;kun")]
    [TestCase("s un")]
    [TestCase("")]
    [TestCase("  ")]
    public void What_is_no_pinyin_is_refused(string typed) => Assert.That(PinyinReader.IsSyllables(typed), Is.False);

    [Test]
    public void More_letters_than_the_limit_are_refused()
    {
        Assert.That(PinyinReader.IsSyllables(new string('a', PinyinReader.MostLetters)), Is.True);
        Assert.That(PinyinReader.IsSyllables(new string('a', PinyinReader.MostLetters + 1)), Is.False);
    }

    [TestCase("linxiaolan", "林晓岚", PinyinMatch.Whole)]
    [TestCase("lin xiao lan", "林晓岚", PinyinMatch.Whole)]
    [TestCase("lxl", "林晓岚", PinyinMatch.Whole)]
    [TestCase("linxl", "林晓岚", PinyinMatch.Whole)]
    [TestCase("lxlan", "林晓岚", PinyinMatch.Whole)]
    [TestCase("linxia", "林晓岚", PinyinMatch.Beginning)]
    [TestCase("l", "林晓岚", PinyinMatch.Beginning)]
    [TestCase("linxiaola", "林晓岚", PinyinMatch.Beginning)]
    [TestCase("li nxiaolan", "林晓岚", PinyinMatch.None)]
    [TestCase("linxiaolang", "林晓岚", PinyinMatch.None)]
    [TestCase("xiaolan", "林晓岚", PinyinMatch.None)]
    [TestCase("zhz", "张震", PinyinMatch.Whole)]
    [TestCase("zhzh", "张震", PinyinMatch.Whole)]
    [TestCase("shantian", "单田", PinyinMatch.Whole)]
    [TestCase("yuchi", "尉迟恭", PinyinMatch.Beginning)]
    [TestCase("maimaitimusha", "买买提·木沙", PinyinMatch.Whole)]
    public void Typed_letters_lead_to_names(string typed, string name, PinyinMatch match)
    {
        Assert.That(PinyinReader.TryRead(typed, out var pinyin), Is.True);

        Assert.That(pinyin.Match(name), Is.EqualTo(match));
    }

    [Test]
    public void Splits_are_all_ways_to_cut_the_letters_into_syllables() => Tries.Run(300, random =>
    {
        var typed = new string(random.GetItems("anghxieuo".AsSpan(), random.Next(1, 10)));
        Assert.That(PinyinReader.TryRead(typed, out var pinyin), Is.True);

        var splits = pinyin.Splits(1000).Select(split => string.Join(' ', split)).ToList();

        Assert.That(splits, Is.EquivalentTo(AllCuts(typed)));
        Assert.That(splits.Select(split => split.Count(unit => unit == ' ')), Is.Ordered);
        Assert.That(pinyin.Splits(2).Select(split => string.Join(' ', split)), Is.EqualTo(splits.Take(2)));
    });

    private static IEnumerable<string> AllCuts(string letters)
    {
        for (var length = 1; length <= letters.Length; length++)
        {
            var first = letters[..length];
            if (first.IndexOfAny(['a', 'e', 'i', 'o', 'u']) < 0 || !PinyinTable.TryFind(first, out _)) continue;
            if (length == letters.Length) yield return first;
            foreach (var rest in AllCuts(letters[length..])) yield return first + " " + rest;
        }
    }
}
