using System.Buffers;

namespace SearchService.Chinese.Pinyin;

/// <summary>Which syllable is meant by letters as people type them?</summary>
/// <remarks>Beyond the spelling of the table: lue and nue for lve and nve, lyu and nyu as in passports, jv, qv, xv, yv. The vowelless hm, m, n, ng are left out: nobody types them.</remarks>
internal static class SpokenSyllables
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouv");

    /// <summary>The syllable of one to six letters a to z.</summary>
    public static bool TryFind(ReadOnlySpan<char> letters, out Syllable syllable)
    {
        syllable = default;
        if (!letters.ContainsAny(Vowels)) return false;
        if (PinyinTable.TryFind(letters, out syllable)) return true;
        return letters switch
        {
            "lue" or "lyue" => PinyinTable.TryFind("lve", out syllable),
            "nue" or "nyue" => PinyinTable.TryFind("nve", out syllable),
            "lyu" => PinyinTable.TryFind("lv", out syllable),
            "nyu" => PinyinTable.TryFind("nv", out syllable),
            ['j' or 'q' or 'x' or 'y', 'v', ..] => PinyinTable.TryFind($"{letters[0]}u{letters[2..]}", out syllable),
            _ => false,
        };
    }
}
