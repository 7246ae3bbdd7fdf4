using SearchService.Issues;

namespace SearchService.TestKit.Scores;

/// <summary>How well does a parsed issue agree with its annotation? The same figures as the reference scorer, which a test compares.</summary>
/// <remarks>
/// Articles are paired in the annotation's order with the best unused one by shared lines (intersection over union) plus a half for an equal title; more than a half in sum is asked.
/// Everything but articles and titles is asked of pairs only.
/// </remarks>
public sealed class IssueScorer
{
    private const double SameLines = 0.9;
    private const double LeastAgreement = 0.5;
    private const double EqualTitle = 0.5;

    private readonly SpelledAlike _alike;
    private readonly List<string> _faults = [];

    private IssueScorer(SpelledAlike alike) => _alike = alike;

    /// <summary>Compares one issue.</summary>
    public static IssueScore Score(Annotation gold, ParsedIssue parsed, SpelledAlike? alike = null) => new IssueScorer(alike ?? SpelledAlike.None).Compare(gold, parsed);

    private IssueScore Compare(Annotation gold, ParsedIssue parsed)
    {
        var pairs = Pair(gold.Articles, parsed.Articles);
        var same = pairs.Count(pair => pair.Overlap >= SameLines);
        foreach (var pair in pairs) NoteHeading(pair);
        var score = new IssueScore
        {
            Articles = new Tally(same, parsed.Articles.Count - same, gold.Articles.Count - same),
            Titles = new Share(pairs.Count(pair => pair.HasSameTitle), gold.Articles.Count),
            Subtitles = Of(pairs, pair => !string.IsNullOrEmpty(pair.Gold.Subtitle), HasSameSubtitle),
            Sections = Of(pairs, pair => !string.IsNullOrEmpty(pair.Gold.Section), HasSameSection),
            Pages = Of(pairs, pair => pair.Gold.Page is > 0, pair => pair.Gold.Page == pair.Found.Page),
            Authors = Of(pairs, pair => pair.Gold.Authors is { Count: > 0 }, HasSameAuthors),
            MainDates = Of(pairs, _ => true, HasSameMainDate),
            Dates = pairs.Aggregate(default(Tally), (sum, pair) => sum + Dates(pair)),
            People = pairs.Aggregate(default(Tally), (sum, pair) => sum + People(pair)),
            Issue = new Share(Count(gold.Issue.Number == parsed.Issue.Number) + Count(gold.Issue.Year == parsed.Issue.Year) + Count((gold.Issue.Months ?? []).SequenceEqual(parsed.Issue.Months)), 3),
        };
        return score with { Faults = _faults };

        static int Count(bool isRight) => isRight ? 1 : 0;
        static Share Of(List<ArticlePair> pairs, Func<ArticlePair, bool> isAsked, Func<ArticlePair, bool> isRight)
        {
            var asked = pairs.Where(isAsked).ToList();
            return new Share(asked.Count(isRight), asked.Count);
        }
    }

    private List<ArticlePair> Pair(IReadOnlyList<AnnotatedArticle> gold, IReadOnlyList<Article> found)
    {
        var pairs = new List<ArticlePair>();
        var free = found.ToList();
        foreach (var wanted in gold)
        {
            var best = free.Select(article => ArticlePair.Of(wanted, article)).MaxBy(Agreement);
            if (best is null || Agreement(best) <= LeastAgreement)
            {
                _faults.Add($"missing article {wanted.FirstLine}-{wanted.LastLine} {wanted.Title}");
                continue;
            }

            free.Remove(best.Found);
            pairs.Add(best);
        }

        foreach (var article in free) _faults.Add($"extra article {article.FirstLine}-{article.LastLine} {article.Title}");
        return pairs;

        static double Agreement(ArticlePair pair) => pair.Overlap + (pair.HasSameTitle ? EqualTitle : 0);
    }

    private static bool HasSameSubtitle(ArticlePair pair) => FoldedText.Of(pair.Gold.Subtitle) == FoldedText.Of(pair.Found.Subtitle);

    private static bool HasSameSection(ArticlePair pair) => FoldedText.Of(pair.Gold.Section) == FoldedText.OfSection(pair.Found.Section);

    private bool HasSameAuthors(ArticlePair pair) => pair.Gold.Authors!.Select(_alike.KeyOf).ToHashSet().SetEquals(pair.Found.Authors.Select(_alike.KeyOf));

    private bool HasSameMainDate(ArticlePair pair)
    {
        var found = pair.Found.MainDate is { } date ? Span(date.Start, date.End) : null;
        var isRight = Span(pair.Gold.MainDate) == found;
        if (!isRight) _faults.Add($"main date of {pair.Gold.FirstLine} {pair.Gold.Title}: {Span(pair.Gold.MainDate) ?? "none"} read as {found ?? "none"}");
        return isRight;
    }

    private Tally Dates(ArticlePair pair)
    {
        var wanted = (pair.Gold.Dates ?? []).Select(date => Span(date)!).ToHashSet();
        var found = pair.Found.Dates.Select(date => Span(date.Start, date.End)).ToHashSet();
        NoteSets("dates", pair, wanted, found);
        return Tally.Of(wanted, found);
    }

    private Tally People(ArticlePair pair)
    {
        var persons = pair.Gold.Persons ?? [];
        var nameOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var person in persons)
        {
            foreach (var surface in person.Surfaces ?? []) nameOf[_alike.KeyOf(surface)] = _alike.KeyOf(person.Name);
        }

        var wanted = persons.Select(person => _alike.KeyOf(person.Name)).ToHashSet();
        var found = pair.Found.People.Select(person => _alike.KeyOf(person.Name)).Select(name => nameOf.GetValueOrDefault(name, name)).ToHashSet();
        NoteSets("people", pair, wanted, found);
        return Tally.Of(wanted, found);
    }

    private void NoteHeading(ArticlePair pair)
    {
        var (gold, found) = (pair.Gold, pair.Found);
        if (pair.Overlap < SameLines) _faults.Add($"lines {gold.FirstLine}-{gold.LastLine} {gold.Title}: read as {found.FirstLine}-{found.LastLine}");
        if (!pair.HasSameTitle) _faults.Add($"title {gold.FirstLine} {gold.Title}: read as {found.Title}");
        if (!string.IsNullOrEmpty(gold.Subtitle) && !HasSameSubtitle(pair)) _faults.Add($"subtitle {gold.FirstLine} {gold.Subtitle}: read as {found.Subtitle}");
        if (!string.IsNullOrEmpty(gold.Section) && !HasSameSection(pair)) _faults.Add($"section {gold.FirstLine} {gold.Title}: {gold.Section} read as {found.Section}");
        if (gold.Page is > 0 && gold.Page != found.Page) _faults.Add($"page {gold.FirstLine} {gold.Title}: {gold.Page} read as {found.Page}");
        if (gold.Authors is { Count: > 0 } && !HasSameAuthors(pair)) _faults.Add($"authors {gold.FirstLine} {gold.Title}: {string.Join('、', gold.Authors)} read as {string.Join('、', found.Authors)}");
    }

    private void NoteSets(string what, ArticlePair pair, HashSet<string> wanted, HashSet<string> found)
    {
        if (wanted.SetEquals(found)) return;
        _faults.Add($"{what} of {pair.Gold.FirstLine} {pair.Gold.Title}: missing {string.Join(' ', wanted.Except(found))}, extra {string.Join(' ', found.Except(wanted))}");
    }

    private static string? Span(AnnotatedSpan? span) => span is null ? null : $"{Day(span.Start)}/{Day(span.End ?? span.Start)}";

    private static string Span(DateOnly start, DateOnly end) => $"{start:yyyy-MM-dd}/{end:yyyy-MM-dd}";

    private static string Day(string day) => day.Length > 10 ? day[..10] : day;

    private sealed record ArticlePair(AnnotatedArticle Gold, Article Found, double Overlap, bool HasSameTitle)
    {
        public static ArticlePair Of(AnnotatedArticle gold, Article found)
        {
            var shared = Math.Max(0, Math.Min(gold.LastLine, found.LastLine) - Math.Max(gold.FirstLine, found.FirstLine) + 1);
            var all = Math.Max(gold.LastLine, found.LastLine) - Math.Min(gold.FirstLine, found.FirstLine) + 1;
            return new ArticlePair(gold, found, (double)shared / all, FoldedText.Of(gold.Title) == FoldedText.Of(found.Title));
        }
    }
}
