using SearchService.Chinese.Folding;
using SearchService.Chinese.Glyphs;
using SearchService.Chinese.TableMaker.Glyphs;
using SearchService.Chinese.TableMaker.Unicode;
using SearchService.Chinese.Tests.Tables;
using SearchService.TestKit;

namespace SearchService.Chinese.Tests.Glyphs;

public sealed class GlyphSimilarityTests
{
    private const int MostLookAlikes = 32;

    [TestCase("未末 己已 已巳 己巳 日曰 戊戌 戌戍 戊戍 士土 天夫 夫无 天无 人入 入八 干千 大太 刀刁 田由 甲申 鸟乌 贝见 免兔")]
    [TestCase("坤珅 澍澎 罡昱 董童 侯候 栗粟 晴睛 间问 管菅 崇祟 徒徙 折拆 拔拨 冶治 茶荼 雎睢 孟盂 卯卵 洒酒 凤风 延廷 壁璧 暑署 伟纬 扬杨")]
    [TestCase("清情 请清 祥详 海悔 埋理 钧均 祺琪 桓恒 淑叔 铭洺 俊峻 琳淋 瑾谨 晖珲 伸坤 坤珲 珅珲")]
    public void Pairs_known_from_misprints_look_alike(string pairs)
    {
        var missed = pairs.Split(' ').Where(pair => !GlyphSimilarity.AreAlike(pair[0], pair[1]) || !GlyphSimilarity.AreAlike(pair[1], pair[0]));

        Assert.That(missed, Is.Empty);
    }

    [TestCase("王孙 坤明 李张 国家 一人 政协 东西 晓霞 刚强 a人 人， 孙坤")]
    public void Characters_of_another_outline_do_not(string pairs) =>
        Assert.That(pairs.Split(' ').Where(pair => GlyphSimilarity.AreAlike(pair[0], pair[1])), Is.Empty);

    [Test]
    public void Sound_alone_is_no_likeness() => Assert.That(GlyphSimilarity.AreAlike('坤', '昆'), Is.False);

    [Test]
    public void Of_random_pairs_of_common_characters_hardly_any_look_alike()
    {
        var common = CommonCharacters();
        var random = new Random(20_261_125);

        var alike = Enumerable.Range(0, 100_000).Count(_ => GlyphSimilarity.AreAlike(common[random.Next(common.Length)], common[random.Next(common.Length)]));

        Assert.That(alike, Is.LessThan(250), "seed 20261125");
    }

    [Test]
    public void A_traditional_character_is_compared_as_the_simplified_one()
    {
        Assert.That(GlyphSimilarity.AreAlike('間', '问'), Is.True);
        Assert.That(GlyphSimilarity.AreAlike('間', '间'), Is.False);
        Assert.That(GlyphSimilarity.LookAlikes('間').SequenceEqual(GlyphSimilarity.LookAlikes('间')), Is.True);
    }

    [Test]
    public void Likeness_is_mutual_bounded_and_never_of_a_character_with_itself()
    {
        foreach (var character in Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code))
        {
            var list = GlyphSimilarity.LookAlikes(character).ToArray();
            Assert.That(list, Has.Length.LessThanOrEqualTo(MostLookAlikes).And.Unique);
            Assert.That(list, Has.None.EqualTo(CharacterFolding.Fold(character)));
            Assert.That(list.All(other => GlyphSimilarity.AreAlike(other, character)), Is.True, $"U+{(int)character:X4}");
        }
    }

    [Test]
    public void Every_pair_listed_by_hand_is_of_characters_in_the_table()
    {
        var glyphs = GlyphSources.All(TableSources.RequireUnicode()).Select(glyph => glyph.Character).ToHashSet();

        Assert.That(KnownLookAlikes.Pairs.Where(pair => !glyphs.Contains(pair.First) || !glyphs.Contains(pair.Second)), Is.Empty);
        Assert.That(KnownLookAlikes.Pairs.Where(pair => !GlyphSimilarity.AreAlike(pair.First, pair.Second)), Is.Empty);
    }

    [Test, Category("Slow")]
    public void Likeness_does_not_depend_on_the_order_of_two_characters()
    {
        var glyphs = GlyphSources.All(TableSources.RequireUnicode());

        Tries.Run(200, random =>
        {
            var (first, second) = (glyphs[random.Next(glyphs.Length)], glyphs[random.Next(glyphs.Length)]);
            Assert.That(GlyphRules.Likeness(first, second), Is.EqualTo(GlyphRules.Likeness(second, first)).Within(1e-12));
        });
    }

    private static char[] CommonCharacters()
    {
        var standard = new StandardCharacters(TableSources.RequireUnicode());
        return [.. Enumerable.Range(0x4E00, 0x5200).Where(code => standard.LevelOf(code) == 1).Select(code => (char)code)];
    }
}
