using System.Globalization;
using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Snippets;
using SearchService.Chinese.Pinyin;

namespace SearchService.Archive.Search.Suggest;

/// <summary>What might somebody be typing? People, sections, issues and titles of one generation; people and sections by pinyin too.</summary>
/// <remarks>
/// Names that begin with what is typed come before those spelled so, and these before those that contain it; then those with more articles. Immutable and thread-safe.
/// </remarks>
internal sealed class ArchiveSuggest
{
    /// <summary>Most suggestions.</summary>
    public const int MostItems = 20;

    private const int LongestTyped = 64;
    private static readonly string[] TypeOrder = ["person", "section", "issue", "title"];
    private readonly SuggestList _list;
    private readonly SuggestEntry[] _spoken;

    /// <summary>The suggestions of an archive.</summary>
    public ArchiveSuggest(ArchiveFacts facts)
    {
        var sections = new KnownSections(facts.Issues).All.Select(section => SuggestEntry.Of("section", section.Section, [], section.Articles)).ToList();
        var people = facts.People.Select(person => SuggestEntry.Of("person", person.Name, person.Surfaces, person.Articles)).ToList();
        _spoken = [.. people, .. sections];
        var issues = facts.Issues.Select(Issue);
        var titles = facts.Issues.SelectMany(issue => issue.Articles).Select(article => SuggestEntry.Of("title", article.Title, [], 1, article.Id));
        _list = new SuggestList([.. people, .. sections, .. issues, .. titles]);
    }

    /// <summary>Suggestions for what is typed, best first; none for blank text.</summary>
    public SuggestAnswer Suggest(string typed, int limit)
    {
        var key = NameKey.Of(typed);
        if (key.Length is 0 or > LongestTyped || key.Contains(SuggestList.Border, StringComparison.Ordinal)) return new SuggestAnswer(typed, []);
        var (beginning, containing) = _list.Find(key, Math.Clamp(limit, 1, MostItems));
        var items = Ranked(beginning).Concat(Ranked(Spelled(typed))).Concat(Ranked(containing)).Distinct().Take(Math.Clamp(limit, 1, MostItems));
        return new SuggestAnswer(typed, [.. items.Select(entry => new Suggestion(entry.Type, entry.Text, Highlighted(entry.Text, key), entry.Count, entry.Id))]);
    }

    /// <summary>Names and sections to which the letters lead, in full pinyin, by initials, or unfinished.</summary>
    private IEnumerable<SuggestEntry> Spelled(string typed) =>
        PinyinReader.TryRead(typed, out var pinyin) ? _spoken.Where(entry => pinyin.Match(entry.Text) != PinyinMatch.None) : [];

    private static IEnumerable<SuggestEntry> Ranked(IEnumerable<SuggestEntry> entries) =>
        entries.OrderByDescending(entry => entry.Count).ThenBy(entry => Array.IndexOf(TypeOrder, entry.Type));

    private static SuggestEntry Issue(IssueAnswer issue)
    {
        var summary = issue.Issue;
        var months = string.Join('-', summary.Months.Select(month => month.ToString(CultureInfo.InvariantCulture)));
        var date = summary.Year is { } year ? year.ToString(CultureInfo.InvariantCulture) + "年" + (months.Length > 0 ? months + "月" : "") : "";
        var number = summary.Number is { } total ? string.Create(CultureInfo.InvariantCulture, $"总第{total}期") : "";
        var label = string.Join(' ', new[] { summary.Publication ?? "", date, number }.Where(part => part.Length > 0));
        string[] forms = [summary.Id, date, number, summary.Number?.ToString(CultureInfo.InvariantCulture) ?? ""];
        return SuggestEntry.Of("issue", label.Length > 0 ? label : summary.Source, forms, issue.Articles.Count, summary.Id);
    }

    private static string Highlighted(string text, string key)
    {
        var places = Enumerable.Range(0, text.Length).Where(place => !char.IsWhiteSpace(text[place])).ToArray();
        var at = NameKey.Of(text).IndexOf(key, StringComparison.Ordinal);
        TextRange[] marks = at < 0 ? [] : [new TextRange(places[at], places[at + key.Length - 1] + 1)];
        return MarkedText.Of(text, new TextRange(0, text.Length), marks);
    }
}
