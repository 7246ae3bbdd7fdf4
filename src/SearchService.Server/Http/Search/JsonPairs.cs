using System.Text.Json;
using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.Search;

/// <summary>How does a JSON body say the same as a query string? A property is a parameter, an array a repeated or a listed one.</summary>
internal static class JsonPairs
{
    /// <summary>Adds the object's properties to <paramref name="pairs"/>; the problem when it is no object of simple values.</summary>
    public static Problem? Read(JsonElement body, List<KeyValuePair<string, string>> pairs)
    {
        if (body.ValueKind != JsonValueKind.Object) return Problem.Of(ProblemCode.BodyMalformed, "请求体应为 JSON 对象，例如 {\"q\": \"供水\"}。");
        foreach (var property in body.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Null) continue;
            if (!TryAdd(property.Name, property.Value, pairs)) return Unreadable(property.Name);
        }

        return null;
    }

    private static bool TryAdd(string name, JsonElement value, List<KeyValuePair<string, string>> pairs)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            if (Text(value) is not { } text) return false;
            pairs.Add(new(name, text));
            return true;
        }

        var items = value.EnumerateArray().Select(Text).ToList();
        if (items.Contains(null)) return false;

        // Facets are one list in the query string; people are a repeated parameter.
        if (name is "facets" or "expand" or "read") pairs.Add(new(name, string.Join(',', items)));
        else pairs.AddRange(items.Select(item => new KeyValuePair<string, string>(name, item!)));
        return true;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static Problem Unreadable(string name)
    {
        var message = $"参数 {name} 的值应为字符串、数字或它们的数组。";
        return Problem.Of(ProblemCode.ParameterValue, message, new ParameterError(name, ProblemCode.ParameterValue.Code, message));
    }
}
