using System.Collections.Frozen;

namespace SearchService.Chinese.Pinyin;

/// <summary>How is this surname read, where it is read otherwise than the same character in running text?</summary>
/// <remarks>
/// Chosen by hand: 单 is shan as a surname, dan elsewhere; of several readings the more usual one stands first. Surnames that are read as usual
/// are not listed, save compound ones whose characters alone would mislead.
/// </remarks>
internal static class SurnameReadings
{
    private const int LongestSurname = 2;

    private const string Lines = """
        单 shan|仇 qiu|曾 zeng|解 xie|任 ren|华 hua|查 zha|盖 ge gai|区 ou|朴 piao|洗 xian|翟 zhai di|尉 wei yu|种 chong|缪 miao|逄 pang|秘 bi|繁 po|晟 cheng|折 she|召 shao
        隗 wei kui|乐 yue le|员 yun|祭 zhai|郇 xun huan|牟 mou mu|相 xiang|纪 ji|那 na|哈 ha|燕 yan|应 ying|宁 ning|葛 ge|盛 sheng|占 zhan|阚 kan|谌 chen shen|车 che|覃 qin tan
        贲 ben|郗 chi xi|佴 nai|妫 gui|撒 sa|褚 chu|柏 bai bo|厍 she|句 gou|勾 gou|都 du|乜 nie|亓 qi|仉 zhang|呙 guo|薄 bo|谷 gu|校 xiao|少 shao|卡 ka|长 zhang|藏 zang|万 wan|角 jue|适 kuo
        瞿 qu|曲 qu|冯 feng|石 shi|沈 shen|宿 su|幺 yao|贾 jia|卜 bu|臧 zang|重 chong|宓 mi fu|芮 rui|铅 yan|过 guo|要 yao|黑 he hei|盍 he|夏 xia|柴 chai|车 che|降 jiang|行 xing|参 shen|丁 ding
        尉迟 yu chi|万俟 mo qi|单于 chan yu|长孙 zhang sun|令狐 ling hu|澹台 tan tai|皇甫 huang fu|夏侯 xia hou|鲜于 xian yu|宇文 yu wen|呼延 hu yan|独孤 du gu|慕容 mu rong|诸葛 zhu ge|赫连 he lian
        """;

    private static readonly FrozenDictionary<string, string[]> Readings = Lines.Split(['|', '\n']).Select(line => line.Split(' ')).DistinctBy(words => words[0])
        .ToFrozenDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> BySpan = Readings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The readings that the character at <paramref name="place"/> has because it belongs to the surname at the beginning of a name; empty for none of its own.</summary>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> name, int place)
    {
        if (place >= LongestSurname) return [];
        if (name.Length > LongestSurname && BySpan.TryGetValue(name[..LongestSurname], out var compound)) return compound.AsSpan(place, 1);
        return place == 0 && BySpan.TryGetValue(name[..1], out var readings) ? readings : [];
    }
}
