namespace SearchService.Chinese.TableMaker.Pinyin;

/// <summary>Which letters are left of a syllable when its tone mark goes?</summary>
internal static class TonelessSyllable
{
    private const string Marked = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿêếề";
    private const string Plain = "aaaaeeeeiiiioooouuuuvvvvvnnnmeee";

    /// <summary>The letters a to z, v for ü; null for what is no syllable of its own: the r of 儿 behind other words, and the lone ê.</summary>
    public static string? Of(string marked)
    {
        var letters = string.Concat(marked.Where(mark => mark is < '\u0300' or > '\u036F').Select(PlainOf));
        if (letters.Any(letter => letter is < 'a' or > 'z')) throw new InvalidDataException($"{marked} is no syllable.");
        return letters == "r" || marked[0] is 'ê' or 'ế' or 'ề' ? null : letters;
    }

    private static char PlainOf(char letter) => Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Plain[place] : letter;
}
