using System.Text;

namespace SearchService.Chinese.Tests.SmartCn;

/// <summary>Mean texts: small alphabets of every kind of character that segmentation or sentence splitting treats apart.</summary>
internal static class RandomTexts
{
    private const string Frequent = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";

    private static readonly string[] Alphabets =
    [
        Frequent,
        Frequent[..60],
        "中华人民共和国政协委员会主席市 ",
        "甴囯喆堃祎镕瞭啰〇㐀䶵龥龦鿿\uF900\uFA0E",
        "abcXYZ09",
        "ａｂＺ０９．，！？（）《》",
        " \t\r\n\u3000\u00A0\u0085\u2028\u2029\u2009",
        "。！？；：、，,.!?;:'\"()[]{}“”‘’《》（）【】…—·-",
        "aA中1.?!)\" 。",
        "\u0000\u0001\u0008\u000B\u001F\u007F\u0080\u00AD\u0300\u0301\u200B\u200D\uFEFF\uFFFD\uFFFE\uFFFF",
        "éÉßøЖжΩω한かカｶ゛ﾞ①②㈠Ⅳ½०१\u0964\u0965กㄅ",
        "\U00020000\U0001F600\U0001D400\U0001D41A\U0001D7CE\U000E0041\U0001F1E8\U0010FFFF",
        "\uD800\uDBFF\uDC00\uDFFF",
        ".．.\"')” \u0301#$@+-aA中1",
    ];

    /// <summary>A text of up to <paramref name="maxLength"/> units; some draw from one alphabet, some mix several.</summary>
    public static string Next(Random random, int maxLength)
    {
        var length = random.Next(maxLength + 1);
        var alphabets = random.GetItems(Alphabets, random.Next(1, 4));
        var anyUnit = random.Next(8) == 0;
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            var alphabet = alphabets[random.Next(alphabets.Length)];
            for (var run = random.Next(1, 8); run > 0; run--) text.Append(anyUnit ? (char)random.Next(0x10000) : alphabet[random.Next(alphabet.Length)]);
        }

        return text.ToString();
    }
}
