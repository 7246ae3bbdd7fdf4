using System.Globalization;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Evaluation;
using SearchService.Archive.Expansion;
using SearchService.Archive.Ingest;
using SearchService.Archive.Records;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Building.Weighing;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Reading;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Relevance;

/// <summary>Which signs tell an archive that speaks of a question's subject from one that does not? The run that chooses the weights of <see cref="EvidenceProfile"/>; asked for by name only.</summary>
/// <remarks>
/// Logistic regression (Newton's method, ridge 0.1) on the best article of each question of wording and none of the first three sets, of learned-none.tsv, and of the other corpus' questions, which
/// this one does not answer, or seldom: half the weight. The fourth set is never learned from.
/// </remarks>
[Explicit("chooses weights; takes a minute")]
public sealed class EvidenceTuning
{
    private const double Ridge = 0.1;
    private const double NoneWeight = 1.5;
    private const double OtherCorpusWeight = 0.5;
    private const double WrongBestWeight = 0.1;
    private const int Best = 3;

    private readonly record struct Example(double[] Signs, bool IsAnswered, double Weight, JudgedQuestion Judged);

    [Test]
    public void Choose_weights()
    {
        var questions = Questions("cases.tsv").Where(question => question.Class.Split('-')[^1] is "wording" or "none").ToList();
        var (learned, held) = (new List<Example>(), new List<Example>());
        foreach (var corpus in (string[])[RelevanceCorpus.Sample, RelevanceCorpus.Real])
        {
            using var archive = new Corpus(corpus);
            foreach (var judged in questions.Concat(Questions("learned-none.tsv")))
            {
                var isHeld = judged.Class.StartsWith("blind4", StringComparison.Ordinal);
                if (judged.Corpus != corpus && (isHeld || judged.Judgements.Count == 0)) continue;
                if (archive.Weigh(judged) is not { } evidence) continue;
                var isAnswered = judged.Corpus == corpus && judged.Judgements.Count > 0;
                var isFound = isAnswered && evidence.Articles.Take(Best).Any(article => archive.GradeOf(judged, article.Id) > 1);
                (isHeld ? held : learned).Add(new Example([.. evidence.Signs(), 1], isAnswered, judged.Corpus != corpus ? OtherCorpusWeight : !isAnswered ? NoneWeight : isFound ? 1 : WrongBestWeight, judged));
            }
        }

        var weights = Fit(learned);

        TestContext.Out.WriteLine("weights " + string.Join(", ", weights.Select(weight => Math.Round(weight, 2).ToString(CultureInfo.InvariantCulture))));
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"area under the curve: learned {Area(learned, weights):0.000}, held {Area(held, weights):0.000}, with the weights in use {Area(held, EvidenceProfile.Weights):0.000}"));
        for (var least = 0.2; least < 0.75; least += 0.1)
        {
            double Kept(List<Example> examples, bool isAnswered) => examples.Where(example => example.IsAnswered == isAnswered && example.Weight != OtherCorpusWeight).Average(example => Probability(example, weights) >= least ? 1.0 : 0);
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at {least:0.0}: answered {Kept(learned, true):0.00} none {1 - Kept(learned, false):0.00}; held {Kept(held, true):0.00} {1 - Kept(held, false):0.00}"));
        }

        foreach (var example in learned.Where(example => example.Weight != OtherCorpusWeight).OrderBy(example => example.IsAnswered).ThenByDescending(example => Probability(example, weights)))
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(example.IsAnswered ? "+" : "-")} {Probability(example, weights):0.00} {example.Judged.Corpus} {example.Judged.Parameters} {string.Join(' ', example.Signs.Select(sign => Math.Round(sign, 2)))}"));
        Assert.That(weights, Has.Length.EqualTo(EvidenceProfile.Weights.Count));
    }

    private static List<JudgedQuestion> Questions(string file) => [.. JudgedQuestions.Read(File.ReadAllText(RelevanceCorpus.FileOf(file)))];

    private static double Probability(Example example, IReadOnlyList<double> weights) => 1 / (1 + Math.Exp(-example.Signs.Zip(weights, static (sign, weight) => sign * weight).Sum()));

    private static double Area(List<Example> examples, IReadOnlyList<double> weights)
    {
        var (yes, no) = (examples.Where(example => example.IsAnswered).Select(example => Probability(example, weights)).ToList(),
            examples.Where(example => !example.IsAnswered && example.Weight != OtherCorpusWeight).Select(example => Probability(example, weights)).ToList());
        return yes.Average(one => no.Average(other => one > other ? 1 : one < other ? 0 : 0.5));
    }

    private static double[] Fit(List<Example> examples)
    {
        var count = examples[0].Signs.Length;
        var weights = new double[count];
        for (var round = 0; round < 40; round++)
        {
            var (slope, bend) = (new double[count], new double[count, count]);
            foreach (var example in examples)
            {
                var probable = Probability(example, weights);
                for (var i = 0; i < count; i++)
                {
                    slope[i] += example.Weight * ((example.IsAnswered ? 1 : 0) - probable) * example.Signs[i];
                    for (var j = 0; j < count; j++) bend[i, j] += example.Weight * probable * (1 - probable) * example.Signs[i] * example.Signs[j];
                }
            }

            for (var i = 0; i < count; i++)
            {
                // The constant is not held back.
                var ridge = i == count - 1 ? 1e-6 : Ridge;
                slope[i] -= ridge * weights[i];
                bend[i, i] += ridge;
            }

            var step = Solve(bend, slope);
            for (var i = 0; i < count; i++) weights[i] += step[i];
        }

        return weights;
    }

    /// <summary>Gauss elimination with pivots.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var count = right.Length;
        for (var column = 0; column < count; column++)
        {
            var pivot = Enumerable.Range(column, count - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var i = 0; i < count; i++) (matrix[column, i], matrix[pivot, i]) = (matrix[pivot, i], matrix[column, i]);
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var row = 0; row < count; row++)
            {
                if (row == column) continue;
                var factor = matrix[row, column] / matrix[column, column];
                for (var i = column; i < count; i++) matrix[row, i] -= factor * matrix[column, i];
                right[row] -= factor * right[column];
            }
        }

        return [.. right.Select((value, row) => value / matrix[row, row])];
    }

    /// <summary>An indexed corpus whose evidence for a question can be looked at.</summary>
    private sealed class Corpus : IDisposable
    {
        private readonly string _data = Places.NewFolder();
        private readonly EmbeddedEngine _engine;
        private readonly IArchiveSnapshot _snapshot;
        private readonly KnownNames _known;
        private readonly IndexedTexts _texts;
        private readonly QuestionQueries _queries;
        private readonly Expander _expander;

        public Corpus(string corpus)
        {
            ArchiveIngest.Run(RelevanceCorpus.Folder(corpus), _data, null, TimeProvider.System, CancellationToken.None);
            _engine = EmbeddedEngine.Open(_data);
            _snapshot = _engine.OpenSnapshot();
            _known = new KnownNames(ArchiveFactsFormat.Read(_snapshot.Attachment(ArchiveFactsFormat.Name).Span));
            _texts = new IndexedTexts(_snapshot);
            _queries = new QuestionQueries(_known, RankingProfile.Default, _texts);
            _expander = new Expander(_snapshot, _known, _queries);
        }

        public Evidence? Weigh(JudgedQuestion judged)
        {
            var question = ArchiveEvaluation.QuestionOf(judged.Parameters);
            if (QueryReader.Read(question.Q, new QueryCalendar(new DateOnly(2024, 1, 1), null), question.Read).Root is not { } root) return null;
            var wording = new Wording(_expander.Widen(root, Expansions.All), static () => LeafAlternatives.None, word => _expander.Near(word, Expansions.All)) { IsByMeaning = true };
            var leaves = new LeafQueries(RankingProfile.Default, IsLean: false);
            var trees = new TreeQueries(_known, leaves, isLoose: true, wording.Wider);
            if ((root is AndSyntax all ? all.Parts : [root]).Any(static part => part is not WordSyntax)) return null;
            List<LeafText> words = [.. (root is AndSyntax parts ? parts.Parts : [root]).OfType<WordSyntax>().Select(word => trees.Read(word.Text))];
            if (words.Exists(static word => word.Parts.Any(static part => part.People.Count > 0))) return null;
            var found = _texts.CountOf(new TreeQueries(_known, leaves, isLoose: false, wording.Wider).Build(root)) > 0 ? FoundBy.AllWords : new StricterReadings(leaves, trees, wording, _texts).Of(root, words, []);
            return new EvidenceSearch(_texts, wording).Weigh(words, [], found);
        }

        public int GradeOf(JudgedQuestion judged, string id)
        {
            var record = ArticleRecordFormat.Read(_snapshot.Stored(_snapshot.Find(id)));
            return judged.Judgements.Where(judgement => record.Lines.First == judgement.Line && record.Source.Contains(judgement.Issue, StringComparison.Ordinal)).Select(judgement => judgement.Grade).FirstOrDefault();
        }

        public void Dispose()
        {
            _snapshot.Dispose();
            _engine.Dispose();
            Directory.Delete(_data, recursive: true);
        }
    }
}
