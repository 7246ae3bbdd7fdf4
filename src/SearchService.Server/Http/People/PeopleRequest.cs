using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.People;

/// <summary>Which people are to be listed? Read alike for API and command line.</summary>
/// <param name="Prefix">How the name begins, or its pinyin; null for everybody.</param>
/// <param name="Role">What an office contains; null for any.</param>
/// <param name="Limit">People per page.</param>
/// <param name="Offset">People to skip.</param>
internal sealed record PeopleRequest(string? Prefix, string? Role, int Limit, int Offset)
{
    private static readonly (int Least, int Most) Limits = (1, 100);
    private static readonly (int Least, int Most) Offsets = (0, 1_000_000);

    /// <summary>What the OpenAPI document says of the parameters.</summary>
    public static IReadOnlyList<ParameterNote> Notes { get; } =
    [
        new("prefix", "姓名开头的字，或拼音、拼音首字母；不写则列出所有人。", "闻"),
        new("role", "职务里包含的文字。", "主席"),
        new("limit", "一页几人。", "20") { Range = Limits, Default = "20" },
        new("offset", "跳过几人。", "0") { Range = Offsets, Default = "0" },
    ];

    /// <summary>Reads the parameters; what is wrong with them is left in <paramref name="typed"/>.</summary>
    public static PeopleRequest Read(TypedParameters typed)
    {
        var request = new PeopleRequest(typed.Text("prefix"), typed.Text("role"), typed.Number("limit", Limits, 20), typed.Number("offset", Offsets, 0));
        typed.End();
        return request;
    }
}
