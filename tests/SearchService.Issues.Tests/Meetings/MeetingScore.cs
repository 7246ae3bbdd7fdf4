using System.Globalization;
using System.Text.Json;
using SearchService.Issues.Text;

namespace SearchService.Issues.Tests.Meetings;

/// <summary>Compares found meetings with annotated ones: pairs first, then fields over the pairs.</summary>
/// <remarks>A pair shares an article and contradicts in no day; among several the best by kind, days and name is taken.</remarks>
internal sealed class MeetingScore
{
    private readonly Dictionary<string, (int Right, int All)> _fields = [];
    private readonly Dictionary<string, (int Both, int Extra, int Missing)> _lists = [];
    private int _pairs;
    private int _annotated;
    private int _found;

    /// <summary>F1 of the meetings.</summary>
    public double Meetings => 2.0 * _pairs / (_annotated + _found);

    /// <summary>The share of pairs whose field agrees.</summary>
    public double Accuracy(string field) => (double)_fields[field].Right / _fields[field].All;

    /// <summary>F1 of a list's members.</summary>
    public double F1(string list) => _lists[list] is var (both, extra, missing) && both + extra + missing > 0 ? 2.0 * both / ((2 * both) + extra + missing) : 1;

    /// <summary>Adds one issue.</summary>
    public void Add(string meetings, string articles, ParsedIssue issue)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(meetings));
        using var places = JsonDocument.Parse(File.ReadAllBytes(articles));
        var lines = places.RootElement.GetProperty("articles").EnumerateArray().ToDictionary(
            article => article.GetProperty("n").GetInt32(), article => (First: article.GetProperty("first_line").GetInt32(), Last: article.GetProperty("last_line").GetInt32()));
        var wanted = gold.RootElement.GetProperty("meetings").EnumerateArray().ToList();
        var left = issue.Meetings.ToList();
        var candidates = wanted.SelectMany(one => left.Where(other => ShareArticle(one, other, lines, issue) && !Contradict(one, other)).Select(other => (Wanted: one, Found: other, Likeness: Likeness(one, other)))).OrderByDescending(pair => pair.Likeness).ToList();
        _annotated += wanted.Count;
        _found += left.Count;
        var taken = new HashSet<string>();
        foreach (var (one, other, _) in candidates)
        {
            if (!left.Contains(other) || !taken.Add(Text(one, "id")!)) continue;
            left.Remove(other);
            _pairs++;
            Compare(one, other);
        }

        foreach (var one in wanted.Where(one => !taken.Contains(Text(one, "id")!))) CompareLists(one, null);
        foreach (var other in left) CompareLists(null, other);
    }

    private static bool ShareArticle(JsonElement one, Meeting other, Dictionary<int, (int First, int Last)> lines, ParsedIssue issue) =>
        one.GetProperty("articles").EnumerateArray().Select(number => lines[number.GetInt32()]).Any(span =>
            other.Articles.Select(position => issue.Articles[position - 1]).Any(article => Math.Min(span.Last, article.LastLine) > Math.Max(span.First, article.FirstLine)));

    private static bool Contradict(JsonElement one, Meeting other) =>
        Text(one, "start") is { } start && other.Start is { } from && (string.CompareOrdinal(Day(from), Text(one, "end")) > 0 || string.CompareOrdinal(start, Day(other.End!.Value)) > 0);

    private static double Likeness(JsonElement one, Meeting other) =>
        (Text(one, "kind") == other.Kind ? 1 : 0) + (Text(one, "start") == Days(other.Start) ? 1 : 0) + (2 * TextKey.Similarity(TextKey.Of(Text(one, "name")!), TextKey.Of(other.Name)));

    private void Compare(JsonElement one, Meeting other)
    {
        Count("kind", Text(one, "kind") == other.Kind);
        Count("series", Number(one, "term") == other.Term && Number(one, "ordinal") == other.Ordinal);
        Count("days", Text(one, "start") == Days(other.Start) && Text(one, "end") == Days(other.End));
        Count("place", TextKey.Of(Text(one, "place") ?? "") == TextKey.Of(other.Place ?? ""));
        CompareLists(one, other);
    }

    private void CompareLists(JsonElement? one, Meeting? other)
    {
        CountList("chaired", Keys(one, "chaired"), other?.Chaired);
        CountList("spoke", Keys(one, "spoke"), other?.Spoke);
        CountList("attended", [.. Keys(one, "attended"), .. Keys(one, "sat_in")], other is null ? null : [.. other.Attended, .. other.SatIn]);
        CountList("documents", Keys(one, "documents"), other?.Documents);
    }

    private void Count(string field, bool isRight)
    {
        var (right, all) = _fields.GetValueOrDefault(field);
        _fields[field] = (right + (isRight ? 1 : 0), all + 1);
    }

    private void CountList(string list, HashSet<string> wanted, IReadOnlyList<string>? found)
    {
        var got = (found ?? []).Select(TextKey.Of).ToHashSet();
        var (both, extra, missing) = _lists.GetValueOrDefault(list);
        _lists[list] = (both + got.Count(wanted.Contains), extra + got.Count(key => !wanted.Contains(key)), missing + wanted.Count(key => !got.Contains(key)));
    }

    private static HashSet<string> Keys(JsonElement? one, string key) => one is { } node ? [.. node.GetProperty(key).EnumerateArray().Select(item => TextKey.Of(item.GetString()!))] : [];

    private static string? Text(JsonElement node, string key) => node.GetProperty(key).GetString();

    private static int? Number(JsonElement node, string key) => node.GetProperty(key) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static string? Days(DateOnly? day) => day is { } value ? Day(value) : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
