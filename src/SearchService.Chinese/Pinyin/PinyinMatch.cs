namespace SearchService.Chinese.Pinyin;

/// <summary>How much of a name does typed pinyin cover?</summary>
public enum PinyinMatch
{
    /// <summary>The letters do not lead into the name.</summary>
    None,

    /// <summary>The letters end before the name does; the last syllable may be unfinished.</summary>
    Beginning,

    /// <summary>The letters account for every character of the name.</summary>
    Whole,
}
