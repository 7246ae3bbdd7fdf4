namespace SearchService.Chinese.Tables;

/// <summary>How is each character read? (Tables/pinyin.bin)</summary>
/// <remarks>
/// Sections 0 to 3: per character the numbers of its syllables, the most usual reading first (see <see cref="CharacterListFormat"/>). Section 4: the syllables,
/// <see cref="SyllableLength"/> bytes each: ASCII letters without tone, v for ü, filled up with zeros, ordinally sorted. A syllable's number is its place.
/// Example: 重 is U+91CD and its list holds two words; the eight bytes at 8 times the first are "zhong" and three zeros, at 8 times the second "chong" and three zeros.
/// </remarks>
internal static class PinyinTableFormat
{
    public const int Syllables = 4;
    public const int SyllableLength = 8;
}
