using System.Globalization;
using SearchService.Archive.Search;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Search;

namespace SearchService.Server.Http.Replies;

/// <summary>What do the parameters say that an endpoint reads itself? What it does not take belongs to the question, or is a mistake.</summary>
/// <remarks>Mutable, for one request. A blank value counts as absent, because forms send every field.</remarks>
internal sealed class TypedParameters(IEnumerable<KeyValuePair<string, string>> pairs)
{
    private const int LongestText = 128;
    private readonly List<KeyValuePair<string, string>> _left = [.. pairs];
    private readonly List<ParameterError> _errors = [];

    /// <summary>The parameters of a request's address.</summary>
    public static TypedParameters Of(HttpRequest request) => new(SearchRequest.Pairs(request.QueryString));

    /// <summary>What is wrong so far; null when nothing is.</summary>
    public Problem? Problem =>
        _errors.Count == 0 ? null : Problem.Of(ProblemCode.Find(_errors[0].Code), string.Join(' ', _errors.Select(static error => error.Message)), [.. _errors]);

    /// <summary>A text; null when it is not given.</summary>
    public string? Text(string name)
    {
        var value = Take(name);
        if (value is null || value.Length <= LongestText) return value;
        Add(ProblemCode.ParameterValue, name, $"参数 {name} 有 {value.Length} 个字，最多 {LongestText} 个，请缩短。");
        return null;
    }

    /// <summary>A whole number within its range.</summary>
    public int Number(string name, (int Least, int Most) range, int otherwise)
    {
        if (Take(name) is not { } value) return otherwise;
        var isNumber = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= range.Least && number <= range.Most) return number;
        var code = isNumber && name is "limit" or "offset" ? ProblemCode.Find(name + ".range") : ProblemCode.ParameterValue;
        Add(code, name, $"参数 {name} 的值“{Shown(value)}”不行，应为 {range.Least} 到 {range.Most} 的整数。");
        return otherwise;
    }

    /// <summary>One of a closed list of values.</summary>
    public string Choice(string name, IReadOnlyList<string> values, string otherwise)
    {
        if (Take(name) is not { } value) return otherwise;
        if (values.Contains(value)) return value;
        Add(ProblemCode.ParameterValue, name, $"参数 {name} 的值“{Shown(value)}”不认识，可用的值有 {string.Join('、', values)}。");
        return otherwise;
    }

    /// <summary>The question that the other parameters ask, read as a search would; an empty one when they cannot be read.</summary>
    /// <param name="refused">Parameters of a search that mean nothing here.</param>
    public Question Question(params ReadOnlySpan<string> refused)
    {
        foreach (var name in refused)
        {
            if (_left.RemoveAll(pair => pair.Key == name) > 0) Add(ProblemCode.ParameterUnknown, name, $"这个地址没有参数 {name}。");
        }

        var reading = QuestionReader.Read(_left, SearchRequest.LongestInUrl);
        _left.Clear();
        _errors.AddRange(reading.Problems.Select(static problem => new ParameterError(problem.Parameter, problem.Code, problem.Message)));
        return reading.Question ?? new Question();
    }

    /// <summary>Reports what nobody has taken.</summary>
    public void End()
    {
        foreach (var (name, _) in _left) Add(ProblemCode.ParameterUnknown, name, $"这个地址没有参数 {Shown(name)}。");
        _left.Clear();
    }

    /// <summary>Reports a mistake that only the endpoint can see.</summary>
    public void Add(ProblemCode code, string name, string message) => _errors.Add(new ParameterError(name, code.Code, message));

    private string? Take(string name)
    {
        var values = _left.Where(pair => pair.Key == name).Select(static pair => pair.Value.Trim()).Where(static value => value.Length > 0).ToList();
        _left.RemoveAll(pair => pair.Key == name);
        if (values.Count > 1) Add(ProblemCode.ParameterRepeated, name, $"参数 {name} 只能写一次。");
        return values.Count == 1 ? values[0] : null;
    }

    private static string Shown(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
