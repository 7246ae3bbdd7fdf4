namespace SearchService.Archive.Search.Language;

/// <summary>How is it said that a part of a query was read otherwise than it was meant? Every sentence that may stand under <c>ignored</c>.</summary>
internal static class IgnoredNotes
{
    private const int LongestQuotation = 40;

    public const string EmptyQuotes = "引号里没有字，已忽略这一对引号。";
    public const string SlopWithoutNumber = "“~”后面没有数字，已按一字不差的短语搜索；要放宽距离请写成“\"甲 乙\"~5”。";
    public const string LooseMinus = "“-”后面没有紧跟着词，已忽略；不要某个词请写成“-词”。";
    public const string UnpairedOpen = "左括号没有配对的右括号，已在末尾补上。";
    public const string UnpairedClose = "右括号没有配对的左括号，已忽略。";
    public const string EmptyBrackets = "括号里没有词，已忽略这一对括号。";

    public static string UnpairedQuote(string rest) => $"引号没有配对，后面的“{Shown(rest[1..])}”已按普通词搜索。";

    public static string SlopTooWide(int most) => $"“~”后面的距离太大，已按最大距离 {most} 搜索。";

    public static string UnknownField(string name) => $"没有名为“{Shown(name)}”的字段，已按普通词搜索；可用的字段有 title、person、section、issue、date。";

    public static string StrayStar(string word) => $"“{Shown(word)}*”里的星号只能放在词尾，已忽略这个星号。";

    public static string ShortPrefix(string prefix) => $"“{Shown(prefix)}*”的开头太短，已按普通词搜索；字母至少两个，汉字至少一个。";

    public static string LooseOperator(string name) => $"{name} 旁边缺少词，已忽略这个 {name}。";

    public static string FieldWithoutValue(string name) => $"“{name}:”后面没有内容，已忽略。";

    public static string NoDate(string value) => $"“date:{Shown(value)}”不是日期，已按普通词搜索；请写成 date:2023-06 或 date:2023-06..2023-07。";

    public static string TooDeep(int most) => $"括号超过 {most} 层，更深的括号已忽略。";

    public static string TooManyWords(int most) => $"词太多，只读了前 {most} 个，其余已忽略。";

    public static string NothingToFind(string leaf) => $"“{Shown(leaf)}”里没有可以搜索的字，已忽略。";

    public static string PieceOfName(string word, string name) => $"“{Shown(word)}”只是人名“{Shown(name)}”的一部分，提到“{Shown(name)}”的稿件不算；要按字面查找请加引号。";

    private static string Shown(string text) => text.Length <= LongestQuotation ? text : text[..LongestQuotation] + "…";
}
