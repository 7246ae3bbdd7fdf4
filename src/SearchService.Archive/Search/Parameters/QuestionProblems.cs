namespace SearchService.Archive.Search.Parameters;

/// <summary>What can be wrong with a parameter, and how is it said? Every code and message of the question reader.</summary>
internal static class QuestionProblems
{
    private const int LongestQuotation = 40;

    public static QuestionProblem Unknown(string name) =>
        new("parameter.unknown", Shown(name), $"没有名为“{Shown(name)}”的参数；可用的参数有 {string.Join('、', ParameterNames.All.Order(StringComparer.Ordinal))}。");

    public static QuestionProblem Repeated(string name) =>
        new("parameter.repeated", name, $"参数 {name} 出现了不止一次，请只留一个。");

    public static QuestionProblem TooLong(int length, int maximum) =>
        new("query.too_long", ParameterNames.Query, $"参数 q 有 {length} 个字，最多 {maximum} 个，请缩短。");

    public static QuestionProblem ValueTooLong(string name, int length, int maximum) =>
        new("parameter.value", name, $"参数 {name} 有 {length} 个字，最多 {maximum} 个，请缩短。");

    public static QuestionProblem TooManyPeople(int maximum) =>
        new("parameter.value", ParameterNames.Person, $"参数 person 最多给 {maximum} 个，请减少。");

    public static QuestionProblem NoDate(string name, string value) =>
        new("parameter.value", name, $"参数 {name} 的值“{Shown(value)}”不是日期，请写成 2023、2023-06 或 2023-06-29。");

    public static QuestionProblem ImpossibleDate(string name, string value) =>
        new("date.impossible", name, $"参数 {name} 的日期“{Shown(value)}”不存在，请核对年、月、日。");

    public static QuestionProblem ReversedDates(string name, DateOnly from, DateOnly to) =>
        new("date.reversed", name, $"参数 from（{from:yyyy-MM-dd}）晚于 to（{to:yyyy-MM-dd}），请对调。");

    public static QuestionProblem NotOneOf(string name, string value, IReadOnlyList<string> allowed) =>
        new("parameter.value", name, $"参数 {name} 的值“{Shown(value)}”不认识，可用的值有 {string.Join('、', allowed)}。");

    public static QuestionProblem NoNumber(string name, string value, int maximum) =>
        new("parameter.value", name, $"参数 {name} 的值“{Shown(value)}”不是整数，请写 0 到 {maximum} 之间的整数。");

    public static QuestionProblem OutOfRange(string name, string value, int maximum) =>
        new(name + ".range", name, $"参数 {name} 的值 {Shown(value)} 超出范围，请写 0 到 {maximum} 之间的整数。{(name == ParameterNames.Offset ? "再往后翻请用 cursor。" : "")}");

    public static QuestionProblem CursorAndOffset(string name) =>
        new("parameter.conflict", name, "参数 cursor 与 offset 不能同时使用，请只留一个。");

    public static QuestionProblem InvalidCursor() =>
        new("cursor.invalid", ParameterNames.Cursor, "参数 cursor 不是本服务对这个问题给出的游标，请从第一页重新搜索。");

    public static QuestionProblem ExpiredCursor() =>
        new("cursor.expired", ParameterNames.Cursor, "参数 cursor 所属的那一版索引已经更新，请从第一页重新搜索。");

    private static string Shown(string value) => value.Length <= LongestQuotation ? WellFormed.Text(value) : WellFormed.Text(value[..LongestQuotation]) + "…";
}
