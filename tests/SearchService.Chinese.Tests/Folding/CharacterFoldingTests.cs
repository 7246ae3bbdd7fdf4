using SearchService.Chinese.Folding;

namespace SearchService.Chinese.Tests.Folding;

public sealed class CharacterFoldingTests
{
    [TestCase("ＡＢｃ１２３", "abc123")]
    [TestCase("Straße ΣΑΣ Ж", "straße σασ ж")]
    [TestCase("，：；（）！？％－～［］", ",:;()!?%-~[]")]
    [TestCase("︵﹙︐﹐｡､｢｣", "((,,。、「」")]
    [TestCase("ｱｲｳ", "アイウ")]
    [TestCase("2023–2024‒−", "2023-2024--")]
    [TestCase("―─", "——")]
    [TestCase("阿不都•卡德尔・买买提", "阿不都·卡德尔·买买提")]
    [TestCase("二○二四◯", "二〇二四〇")]
    [TestCase("\u3000\u00A0\u2003", "   ")]
    public void Width_case_and_marks_fold_one_to_one(string text, string folded) => Assert.That(CharacterFolding.Fold(text), Is.EqualTo(folded));

    [TestCase("後來裏面臺灣鐘錶體會議員", "后来里面台湾钟表体会议员")]
    [TestCase("黨委書記調研瀋陽關於發展", "党委书记调研沈阳关於发展")]
    [TestCase("羣衆峯會綫路遊覽迴歸週年", "群众峰会线路游览回归周年")]
    [TestCase("餘種鬧鬨鍾愛緻密闢謠頭髮髪", "余种闹哄钟爱致密辟谣头发发")]
    [TestCase("徳歩産図発県歴戸説", "德步产图发县历户说")]
    public void Traditional_and_variant_forms_become_simplified(string text, string folded) => Assert.That(CharacterFolding.Fold(text), Is.EqualTo(folded));

    [TestCase("⼈⺠⼤⻓⾺⿓⻔⺟", "人民大长马龙门母")]
    [TestCase("\uF9E1\uFA1E\uF96E\uF90A\uFA5D", "李羽叶金艹")]
    public void Radicals_and_compatibility_characters_become_the_unified_one(string text, string folded) => Assert.That(CharacterFolding.Fold(text), Is.EqualTo(folded));

    [TestCase("著名专家著作")]
    [TestCase("乾隆年间")]
    [TestCase("瞭望周刊 宫商角徵羽")]
    [TestCase("姓於的 姓喆堃祎镕昇")]
    [TestCase("。、《》〈〉“”‘’「」【】…—·①²")]
    [TestCase("己已巳 未末 干千于 后 里 系 发 复 余 云")]
    public void What_simplified_text_uses_for_itself_stays(string text) => Assert.That(CharacterFolding.Fold(text), Is.EqualTo(text));

    [Test]
    public void Surrogate_pairs_stay_pairs()
    {
        var text = "\U00020000\U0001D400\U0010FFFF\uD800\uDFFF";

        Assert.That(CharacterFolding.Fold(text), Is.SameAs(text));
    }

    [Test]
    public void A_text_in_which_nothing_folds_comes_back_as_the_same_instance()
    {
        var text = string.Concat(Enumerable.Repeat("市政协召开常委会议，".Replace('，', ','), 9));

        Assert.That(CharacterFolding.Fold(text), Is.SameAs(text));
    }

    [Test]
    public void A_destination_that_is_too_short_is_refused() =>
        Assert.That(() => CharacterFolding.Fold("abc", new char[2]), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
