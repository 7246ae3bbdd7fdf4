using System.Globalization;
using SearchService.Archive;
using SearchService.Archive.Analysis;
using SearchService.Archive.Answers;
using SearchService.Archive.Expansion;
using SearchService.Chinese.Pinyin;

namespace SearchService.Benchmarks.Service;

/// <summary>Which questions may somebody ask of this archive? Words, phrases, names and months drawn from its articles by a seed, kind by kind.</summary>
/// <remarks>The same archive and seed give the same questions. "nothing" are characters of the archive that stand together nowhere, as a rule.</remarks>
internal sealed class QuestionSampler(ArchiveReader reader, int perKind)
{
    private static readonly string[] Abbreviations = ["社法委", "教科卫体委", "农业农村委", "文史委", "城建委", "民宗委", "发改委", "工信局", "住建局", "市侨联", "人社局", "财经委"];

    private readonly Random _random = new(1);
    private readonly IReadOnlyList<IssueSummary> _issues = reader.Issues().Issues;

    /// <summary>The kinds with their questions.</summary>
    public IEnumerable<(string Kind, Asked[] Questions)> Kinds()
    {
        yield return ("date", Many(() => InMonth(Month())));
        yield return ("person", Many(() => Of(("person", Person()))));
        yield return ("term", Many(() => Of(("q", Word()))));
        yield return ("term, facets", Many(() => Of(("q", Word()), ("facets", "year,section,person,issue"))));
        yield return ("term, date", Many(() => Of(("q", Word()), ("from", "2012"), ("to", "2013"))));
        yield return ("two terms", Many(() => Of(("q", Two()))));
        yield return ("compound", Many(() => Of(("q", Compound()))));
        yield return ("phrase", Many(() => Of(("q", $"\"{Run(_random.Next(4, 9))}\""))));
        yield return ("abbreviation", [.. Abbreviations.Select(static name => Of(("q", name)))]);
        yield return ("typo", Many(() => Of(("q", Mistyped(Compound())))));
        yield return ("pinyin", Many(() => Of(("q", Spelled(Compound())))));
        yield return ("nothing", Many(() => Of(("q", Shuffled(Run(4))))));
        yield return ("suggest", Many(() => new Asked("suggest", ("q", _random.Next(2) == 0 ? Person()[..1] : Compound()[..2]))));
        yield return ("people", Many(() => new Asked("people", ("prefix", Person()[..1]))));
    }

    private static Asked Of(params (string Name, string Value)[] parameters) => new("search", parameters);

    private static Asked InMonth(string month) => Of(("from", month), ("to", month));

    private Asked[] Many(Func<Asked> draw) => [.. Enumerable.Range(0, perKind).Select(_ => draw())];

    private ArticleAnswer Article()
    {
        while (true)
        {
            var articles = reader.Issue(_issues[_random.Next(_issues.Count)].Id)!.Articles;
            if (articles.Count > 0 && reader.Article(articles[_random.Next(articles.Count)].Id) is { Paragraphs.Count: > 0 } article) return article;
        }
    }

    private string Body() => Sample(() => string.Concat(Article().Paragraphs.Select(static paragraph => paragraph.Text)), static text => WordsOf(text).Length > 1);

    private string Word() => Two().Split(' ')[0];

    private string Two()
    {
        var words = WordsOf(Body());
        return $"{words[_random.Next(words.Length)]} {words[_random.Next(words.Length)]}";
    }

    private string Compound() => Sample(() => Pick(Article().Title), static text => text.Length >= 4);

    private string Pick(string title)
    {
        var words = WordsOf(title);
        var first = _random.Next(Math.Max(1, words.Length - 1));
        return words.Length < 2 || !title.Contains(words[first] + words[first + 1], StringComparison.Ordinal) ? "" : words[first] + words[first + 1];
    }

    private string Run(int length) => Sample(
        () =>
        {
            var text = Body();
            var start = _random.Next(Math.Max(1, text.Length - length));
            return text[start..Math.Min(text.Length, start + length)];
        },
        text => text.Length == length && text.All(IsHan));

    private string Person()
    {
        var people = reader.People(null, null, 100, 0).People;
        return people[_random.Next(people.Count)].Name;
    }

    private string Month() => _issues[_random.Next(_issues.Count)] is { Year: { } year, Months: [var month, ..] } ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}") : Month();

    private string Mistyped(string text)
    {
        var at = _random.Next(text.Length);
        var similar = SimilarCharacters.Of(text[at]).Where(static other => other.LooksAlike || other.SoundsAlike).ToList();
        return similar.Count == 0 ? Mistyped(Compound()) : text[..at] + similar[_random.Next(similar.Count)].Character + text[(at + 1)..];
    }

    private static string Spelled(string text) => string.Concat(text.Select(static character => PinyinTable.Readings(character) is [var first, ..] ? first.Letters : ""));

    private string Shuffled(string text)
    {
        var characters = text.ToCharArray();
        _random.Shuffle(characters);
        return new string(characters);
    }

    private static string Sample(Func<string> draw, Func<string, bool> fits)
    {
        while (true)
        {
            if (draw() is var text && fits(text)) return text;
        }
    }

    private static string[] WordsOf(string text)
    {
        var stream = ArchiveAnalysis.Words.Open();
        stream.Reset(text.AsMemory());
        var words = new List<string>();
        while (stream.MoveNext())
        {
            if (stream.Term.Length > 1 && stream.Term.ToString() is var word && word.All(IsHan)) words.Add(word);
        }

        return [.. words];
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
