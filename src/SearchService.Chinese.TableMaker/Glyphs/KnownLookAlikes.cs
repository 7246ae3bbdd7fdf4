namespace SearchService.Chinese.TableMaker.Glyphs;

/// <summary>Which characters are known to be mistaken for each other, though their descriptions do not show it?</summary>
/// <remarks>Groups chosen by hand from common misprints and recognition errors; every two members of a group look alike.</remarks>
internal static class KnownLookAlikes
{
    private const string Groups =
        "天夫无 失矢 夫失 失朱 未末 朱未 木禾 未禾 木术 木本 来耒 来米 己已巳 日曰目 白百 白自 目自 目且 且旦 旦日 戊戌戍 戎戒 戌成 人入八 士土 王玉主 正王 五玉 干千于 大太犬 大丈 刀刁力 几九 几儿 贝见 鸟乌 "
        + "免兔 免兑 弟第 佳往住 勇甬 赢羸嬴 东车 汁汗 汁计 叶计 享亭亨 由甲申田 呆杏 杲杳 呆果 李杏 兄只 健建 密蜜 赫郝 励厉 厉历 字学 央夹 忠患 北比 此比 遂逐 沐沭 燥躁 兵岳 丘兵 丘岳 乒乓 玖玫 "
        + "省看 看着 着者 看者 叚段 琴芩 邓郑 戴载 间问 问闷 泰秦 秦奏 春舂 泰奏 仪仅 议仪 即既 衰衷 哀衰 哓晓 展辰 叔淑 压厌 厌庆 压庄 囚困因 克竞 竞竟 竞兑 何同 包色 巴色 向问 罡昱 季秀 季李 淡谈 束柬 右左 右石 "
        + "右古 占古 史吏 具县 具真 真直 且具 代化 代伐 岑岭 律津 祁祈 斌赋 李孪 手毛 三兰 毕华 华单 丘立 伟纬 风凤 斤斥 今令 卯卵 瓜爪 厂广 丁了 卷券 仓仑 鸣呜 味昧 陈阵 折拆 折析 管菅 雎睢 坤珅珲 澍澎 董童 "
        + "栗粟 侯候 晴睛 孟盂 延廷 万方 义叉 午牛 少小 开井 元无 予矛 毋母 宇宁 宇字 亦赤 休体 何向 全金 壮状 讯汛 约钓 芬芳 芳劳 杨扬 邱郎 沛柿 欧殴 郁都 彬杉";

    /// <summary>All pairs, each once.</summary>
    public static IEnumerable<(char First, char Second)> Pairs => Groups.Split(' ').SelectMany(PairsOf).Distinct();

    private static IEnumerable<(char First, char Second)> PairsOf(string group) =>
        group.SelectMany((first, i) => group[(i + 1)..].Select(second => first < second ? (first, second) : (second, first)));
}
