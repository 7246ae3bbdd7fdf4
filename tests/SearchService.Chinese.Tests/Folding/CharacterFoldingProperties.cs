using SearchService.Chinese.Folding;
using SearchService.Chinese.TableMaker.Unicode;
using SearchService.Chinese.Tests.SmartCn;
using SearchService.Chinese.Tests.Tables;
using SearchService.TestKit;

namespace SearchService.Chinese.Tests.Folding;

public sealed class CharacterFoldingProperties
{
    private static IEnumerable<char> AllUnits => Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code);

    [Test]
    public void Folding_twice_is_folding_once()
    {
        var changing = AllUnits.Where(unit => CharacterFolding.Fold(CharacterFolding.Fold(unit)) != CharacterFolding.Fold(unit));

        Assert.That(changing, Is.Empty);
    }

    [Test]
    public void Surrogates_neither_fold_nor_arise() =>
        Assert.That(AllUnits.Where(unit => char.IsSurrogate(unit) ? CharacterFolding.Fold(unit) != unit : char.IsSurrogate(CharacterFolding.Fold(unit))), Is.Empty);

    [Test]
    public void Texts_fold_as_their_units_do() => Tries.Run(500, random =>
    {
        var text = RandomTexts.Next(random, 100);
        var expected = string.Concat(text.Select(CharacterFolding.Fold));

        var folded = new char[text.Length + 3];
        CharacterFolding.Fold(text, folded);
        var inPlace = text.ToCharArray();
        CharacterFolding.Fold(inPlace, inPlace);

        Assert.That(new string(folded, 0, text.Length), Is.EqualTo(expected));
        Assert.That(folded[text.Length..], Is.All.EqualTo('\0'));
        Assert.That(new string(inPlace), Is.EqualTo(expected));
        Assert.That(CharacterFolding.Fold(text), Is.EqualTo(expected));
        Assert.That(ReferenceEquals(CharacterFolding.Fold(text), text), Is.EqualTo(text == expected));
    });

    [Test]
    public void Letters_fold_as_the_platform_lowers_them()
    {
        var different = AllUnits.Where(unit => unit < 0x250 && unit is not ('İ' or 'µ') && char.ToLowerInvariant(unit) != unit && CharacterFolding.Fold(unit) != char.ToLowerInvariant(unit));

        Assert.That(different, Is.Empty);
    }

    [Test]
    public void No_character_at_home_in_simplified_text_folds()
    {
        var standard = new StandardCharacters(TableSources.RequireUnicode());

        var folding = AllUnits.Where(unit => standard.Contains(unit) && CharacterFolding.Fold(unit) != unit);

        Assert.That(folding, Is.Empty);
    }

    [Test]
    public void Of_the_characters_of_GB_2312_only_those_fold_that_the_later_standard_replaced()
    {
        var level = new StandardCharacters(TableSources.RequireUnicode());

        var folding = AllUnits.Where(unit => level.LevelOf(unit) <= 2 && unit >= '\u4E00' && CharacterFolding.Fold(unit) != unit);

        Assert.That(folding, Is.EquivalentTo("後摺麴"));
    }
}
