using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Archive.Answers;
using SearchService.Archive.Evaluation;
using SearchService.Archive.Search;
using SearchService.Archive.Tests.Search.Cases;
using SearchService.Chinese.Folding;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Relevance;

/// <summary>How good are the answers, class by class? Judged questions of cases.tsv and questions computed from texts and annotations, against floors.tsv.</summary>
/// <remarks>A floor is raised to what is reached, less the noise of a question or two, and never lowered.</remarks>
[TestFixture(RelevanceCorpus.Sample)]
[TestFixture(RelevanceCorpus.Real)]
public sealed partial class RelevanceReport(string corpus)
{
    private const string Blind = "blind";
    private CaseArchive _archive = null!;

    [OneTimeSetUp]
    public void Index() => _archive = new CaseArchive(RelevanceCorpus.Folder(corpus));

    [OneTimeTearDown]
    public void Close() => _archive?.Dispose();

    [TestCase("")]
    [TestCase("blind-")]
    [TestCase("blind3-")]
    [TestCase("blind4-")]
    public void Judged_questions_reach_the_floor_of_their_class(string kind)
    {
        var questions = JudgedQuestions.Read(File.ReadAllText(RelevanceCorpus.FileOf("cases.tsv")))
            .Where(question => question.Corpus == corpus && KindOf(question.Class) == kind).ToList();

        var report = ArchiveEvaluation.Run(question => _archive.Reader.Search(question), questions);
        var typed = ArchiveEvaluation.Run(question => _archive.Reader.Search(question), questions, "expand=none");

        foreach (var one in report.Classes) TestContext.Out.WriteLine(Invariant($"{one.Class,-18} {one.Questions,3} nDCG@10 {one.Ndcg:0.000} MRR {one.ReciprocalRank:0.000} recall {one.Recall:0.000} (typed only {typed.Classes.Single(other => other.Class == one.Class).Ndcg:0.000})"));
        foreach (var weak in report.Scores.Where(score => score.Ndcg < 0.9)) TestContext.Out.WriteLine(Invariant($"  {weak.Ndcg:0.00} {weak.Recall:0.00} of {weak.Total}: {weak.Question.Class} {weak.Question.Parameters}"));
        Assert.Multiple(() =>
        {
            foreach (var one in report.Classes) Assert.That(one.Ndcg, Is.GreaterThanOrEqualTo(Floor(one.Class == EvaluationReport.Overall ? kind + one.Class : one.Class)), one.Class);
        });
    }

    [Test]
    public void A_quoted_run_of_characters_finds_exactly_the_articles_that_hold_it()
    {
        var articles = Articles();
        var tally = new MatchTally();
        Tries.Run(150, random =>
        {
            var text = articles[random.Next(articles.Count)].Text;
            var runs = Han().Matches(text);
            var run = runs[random.Next(runs.Count)].Value;
            var start = random.Next(run.Length - 1);
            var quoted = run.Substring(start, Math.Min(run.Length - start, random.Next(2, 9)));
            var expected = articles.Where(article => article.Text.Contains(quoted, StringComparison.Ordinal)).Select(article => article.Id).ToList();

            if (expected.Count <= 100) tally.Add(quoted, expected, [.. Ask($"q=\"{quoted}\"").Hits.Select(hit => hit.Id)]);
        });

        Check("phrase", tally);
    }

    [Test]
    public void A_person_is_found_by_every_printed_form()
    {
        var tally = new MatchTally();
        foreach (var issue in AnnotatedIssues.Of(corpus))
        {
            var people = issue.Articles.SelectMany(article => article.People).GroupBy(person => person.Name, StringComparer.Ordinal);
            foreach (var person in people)
            {
                var expected = issue.Articles.Where(article => article.People.Any(other => other.Name == person.Key)).Select(article => article.Line).ToList();
                foreach (var form in person.SelectMany(one => one.Surfaces).Distinct()) tally.Add(issue.File + " " + form, expected, LinesIn(issue, Ask($"person={form}")));
            }
        }

        Check("person", tally);
    }

    [Test]
    public void A_day_finds_the_events_of_that_day()
    {
        var tally = new MatchTally();
        foreach (var issue in AnnotatedIssues.Of(corpus))
        {
            foreach (var date in issue.Articles.Where(article => article.Start is not null).Select(article => (Start: article.Start!.Value, End: article.End!.Value)).Distinct())
            {
                var expected = issue.Articles.Where(article => article.Start <= date.End && article.End >= date.Start).Select(article => article.Line).ToList();
                tally.Add($"{issue.File} {date.Start:yyyy-MM-dd}", expected, LinesIn(issue, Ask(Invariant($"from={date.Start:yyyy-MM-dd}&to={date.End:yyyy-MM-dd}"))));
            }
        }

        Check("date", tally);
    }

    private void Check(string name, MatchTally tally)
    {
        TestContext.Out.WriteLine(Invariant($"{name,-14} {tally.Questions,3} precision {tally.Precision:0.000} recall {tally.Recall:0.000}"));
        foreach (var wrong in tally.Wrong) TestContext.Out.WriteLine("  " + wrong);
        Assert.That(Math.Min(tally.Precision, tally.Recall), Is.GreaterThanOrEqualTo(Floor(name)), name);
    }

    private double Floor(string name)
    {
        var floors = File.ReadLines(RelevanceCorpus.FileOf("floors.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
        return double.Parse(floors.Single(floor => floor[0] == corpus && floor[1] == name)[2], CultureInfo.InvariantCulture);
    }

    private static string KindOf(string name) => name.StartsWith(Blind, StringComparison.Ordinal) ? name[..(name.IndexOf('-', StringComparison.Ordinal) + 1)] : "";

    private Answer Ask(string parameters) => _archive.Ask(parameters);

    private static List<int> LinesIn(AnnotatedIssue issue, Answer answer) =>
        [.. answer.Hits.Where(hit => hit.Source.Contains(issue.File, StringComparison.Ordinal)).Select(hit => hit.Lines.First)];

    /// <summary>Every article with its characters as they follow each other, blanks and torn paragraphs aside.</summary>
    private List<(string Id, string Text)> Articles() =>
        [.. _archive.Reader.Issues().Issues.SelectMany(issue => _archive.Reader.Issue(issue.Id)!.Articles).Select(article => _archive.Reader.Article(article.Id)!)
            .Select(article => (article.Id, string.Concat(CharacterFolding.Fold(string.Concat([article.Title, article.Subtitle, article.Byline, .. article.Paragraphs.Select(paragraph => paragraph.Text)]))
                .Where(character => !char.IsWhiteSpace(character)))))];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\u4E00-\u9FFF]{2,}")]
    private static partial Regex Han();
}
