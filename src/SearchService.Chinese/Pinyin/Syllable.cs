namespace SearchService.Chinese.Pinyin;

/// <summary>A syllable of Mandarin without its tone: "zhuang", "lv" (v stands for ü).</summary>
/// <param name="Number">The place among all syllables, in the order of their letters.</param>
public readonly record struct Syllable(ushort Number)
{
    /// <summary>The letters: a to z only, one to six.</summary>
    public string Letters => PinyinTable.LettersOf(this);

    /// <summary>The first letter, which abbreviations are made of: z for zh, too.</summary>
    public char Initial => Letters[0];

    /// <inheritdoc/>
    public override string ToString() => Letters;
}
