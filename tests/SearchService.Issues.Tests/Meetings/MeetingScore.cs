using System.Globalization;
using System.Text.Json;
using SearchService.Issues.Text;
using SearchService.TestKit.Scores;

namespace SearchService.Issues.Tests.Meetings;

/// <summary>Compares found meetings with annotated ones: pairs first, then fields over the pairs.</summary>
/// <remarks>A pair shares an article and contradicts in no day; among several the best by kind, days and name is taken.</remarks>
internal sealed class MeetingScore
{
    private const double SamePrint = 0.7;

    private readonly Dictionary<string, (int Right, int All)> _fields = [];
    private readonly Dictionary<string, (int Both, int Extra, int Missing)> _lists = [];
    private readonly Dictionary<string, string> _nameOf = [];
    private int _pairs;
    private int _annotated;
    private int _found;

    /// <summary>F1 of the meetings.</summary>
    public double Meetings => 2.0 * _pairs / (_annotated + _found);

    /// <summary>Every figure, named as the reference scorer names it.</summary>
    public IReadOnlyList<(string Name, double Value)> Figures =>
        [("meetings", Meetings), .. new[] { "kind", "series", "days", "place" }.Select(name => (name, Accuracy(name))), .. new[] { "chaired", "spoke", "attended", "documents" }.Select(name => (name, F1(name)))];

    /// <summary>The share of pairs whose field agrees.</summary>
    public double Accuracy(string field) => (double)_fields[field].Right / _fields[field].All;

    /// <summary>F1 of a list's members.</summary>
    public double F1(string list) => _lists[list] is var (both, extra, missing) && both + extra + missing > 0 ? 2.0 * both / ((2 * both) + extra + missing) : 1;

    /// <summary>Adds one issue.</summary>
    public void Add(string meetings, string articles, ParsedIssue issue) => Add(meetings, Annotation.Read(articles), issue);

    /// <summary>Adds one issue, damaged or not.</summary>
    /// <param name="meetings">The file with the meetings of the sound issue.</param>
    /// <param name="annotation">The articles as they stand in the text that was read; a person's prints there count as that person.</param>
    /// <param name="issue">What was read.</param>
    public void Add(string meetings, Annotation annotation, ParsedIssue issue)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(meetings));
        var lines = annotation.Articles.Select((article, index) => (index, article)).ToDictionary(pair => pair.index + 1, pair => (First: pair.article.FirstLine, Last: pair.article.LastLine));
        _nameOf.Clear();
        foreach (var person in annotation.Articles.SelectMany(article => article.Persons ?? []))
        {
            foreach (var surface in person.Surfaces ?? []) _nameOf.TryAdd(TextKey.Of(surface), TextKey.Of(person.Name));
        }

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
        Count("place", IsSame(TextKey.Of(Text(one, "place") ?? ""), TextKey.Of(other.Place ?? "")));
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
        var got = (found ?? []).Select(TextKey.Of).Select(key => _nameOf.GetValueOrDefault(key, key)).ToHashSet();
        var (both, extra, missing) = _lists.GetValueOrDefault(list);
        var matched = got.Count(key => wanted.Any(one => IsSame(one, key)));
        _lists[list] = (both + matched, extra + got.Count - matched, missing + wanted.Count(one => !got.Any(key => IsSame(one, key))));
    }

    /// <summary>A long place or title counts as the damaged page prints it.</summary>
    private static bool IsSame(string wanted, string found) => wanted == found || (wanted.Length > 4 && found.Length > 4 && TextKey.Similarity(wanted, found) >= SamePrint);

    private static HashSet<string> Keys(JsonElement? one, string key) => one is { } node ? [.. node.GetProperty(key).EnumerateArray().Select(item => TextKey.Of(item.GetString()!))] : [];

    private static string? Text(JsonElement node, string key) => node.GetProperty(key).GetString();

    private static int? Number(JsonElement node, string key) => node.GetProperty(key) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static string? Days(DateOnly? day) => day is { } value ? Day(value) : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
