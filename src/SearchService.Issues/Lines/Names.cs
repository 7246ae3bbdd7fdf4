using SearchService.Issues.Text;

namespace SearchService.Issues.Lines;

/// <summary>Could this short string in a byline be a person's name?</summary>
internal static class Names
{
    /// <summary>The surnames that cover nearly all people, by the order of the old list of surnames, and frequent ones beyond it.</summary>
    private const string Single =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫付佟苑岳展迟修初代毓臧冮仝亓覃战隋荀矫佘但商佴牟肇撒晋楚战年么仉兰涂麦苟丛邝官栗鄢谌粟冼帅言豆卿邸辜况揭尉檀释衣占门奉";

    private static readonly string[] Compound =
        ["欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木", "长孙", "宇文", "夏侯", "南宫", "百里", "呼延", "完颜", "闻人", "钟离", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于",
         "太叔", "申屠", "仲孙", "轩辕", "闾丘", "司空", "司寇", "颛孙", "巫马", "公西", "漆雕", "乐正", "公良", "拓跋", "谷梁", "东郭", "南门", "羊舌", "梁丘", "左丘", "西门",
         "第五", "独孤", "纳兰", "叶赫", "耶律", "赫连", "万俟", "鲜于", "公羊", "亓官", "公输", "子车", "哥舒"];

    /// <summary>Endings that make two to four characters an office or an organisation rather than a name.</summary>
    private static readonly string[] Offices =
        ["委员", "主席", "主任", "政协", "日报", "晚报", "记者", "书记", "工会", "支部", "党委", "大学", "学院", "公司", "教授", "市长", "区长", "县长", "部长", "局长", "院长",
         "会长", "秘书长", "编辑", "作者", "同志", "先生", "女士", "代表", "专家", "供稿", "摘编", "市委", "区委", "县委", "省委", "党组", "联谊会", "界别", "民盟", "农工", "九三",
         "医院", "中心", "协会", "学会", "时报", "新华社", "人民网", "新华网", "广播", "电视", "研究室", "办公厅", "统战部", "局", "厅"];

    /// <summary>Two to four Han characters (blanks and a middle dot aside) that start with a surname and do not end as an office does.</summary>
    public static bool IsName(string text)
    {
        var name = WithoutBlanks(text);
        if (name.AsSpan().Contains('·')) return name.Length is >= 4 and <= 12 && name.All(unit => unit == '·' || TextKey.IsHan(unit));
        if (name.Length is < 2 or > 4 || !name.All(TextKey.IsHan)) return false;
        foreach (var office in Offices)
        {
            if (name.EndsWith(office, StringComparison.Ordinal)) return false;
        }

        return StartsWithCompound(name) ? name.Length > 2 : name.Length < 4 && Single.AsSpan().Contains(name[0]);
    }

    /// <summary>Words that are spaced out as headings are.</summary>
    private static readonly HashSet<string> SpacedHeads =
        ["前言", "目录", "目次", "附录", "附件", "后记", "序言", "引言", "结语", "简讯", "文件", "会议", "人事", "要闻", "动态", "说明", "摘要", "编者", "通知", "决定", "名单", "公告", "注释", "卷首", "专题", "大事记", "编后记", "卷首语"];

    /// <summary>Is this spaced out as a byline is: two or three characters with blanks between, a name or a pen name?</summary>
    public static bool IsSetAsName(string text)
    {
        var name = WithoutBlanks(text);
        return IsName(text) || (name.Length is 2 or 3 && name.Length < text.Length && name.All(TextKey.IsHan) && text.Count(char.IsWhiteSpace) >= name.Length - 1 && !SpacedHeads.Contains(name));
    }

    /// <summary>The names of a row of names, each of which may be set with blanks inside (郗 青  白 原); none where anything else stands in it.</summary>
    public static IReadOnlyList<string> InRow(string text)
    {
        var parts = text.Split([' ', '\u3000', '\t', '、', '，', ','], StringSplitOptions.RemoveEmptyEntries);
        var names = new List<string>();
        for (var i = 0; i < parts.Length;)
        {
            var singles = parts.Skip(i).TakeWhile(part => part.Length == 1).Count();
            var length = singles == 0 ? 1 : singles == 3 ? 3 : 2;
            if (singles % 2 == 1 && singles != 3) return [];
            var name = string.Concat(parts.Skip(i).Take(length));
            if (!IsName(name)) return [];
            names.Add(name);
            i += length;
        }

        return names;
    }

    /// <summary>Does the text begin with a surname?</summary>
    public static bool StartsWithSurname(string text) => text.Length > 0 && (Single.AsSpan().Contains(text[0]) || StartsWithCompound(text));

    /// <summary>The text with blanks of all widths taken out.</summary>
    public static string WithoutBlanks(string text)
    {
        var blanks = 0;
        foreach (var unit in text) blanks += char.IsWhiteSpace(unit) ? 1 : 0;
        if (blanks == 0) return text;
        return string.Create(text.Length - blanks, text, static (kept, all) =>
        {
            var length = 0;
            foreach (var unit in all)
            {
                if (!char.IsWhiteSpace(unit)) kept[length++] = unit;
            }
        });
    }

    private static bool StartsWithCompound(string name) => Array.Exists(Compound, start => name.StartsWith(start, StringComparison.Ordinal));
}
