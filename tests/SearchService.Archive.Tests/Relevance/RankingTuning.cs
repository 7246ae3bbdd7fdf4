using System.Globalization;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Evaluation;
using SearchService.Archive.Ingest;
using SearchService.Archive.Records;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Known;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Relevance;

/// <summary>Which weights answer the judged questions best? The run that chooses those of <see cref="RankingProfile"/>; asked for by name only.</summary>
/// <remarks>
/// Coordinate ascent: each weight in turn is tried at half, three quarters, four thirds and twice its value and kept where mean nDCG@10 rises by more than <see cref="LeastGain"/>. Five-fold
/// cross-validation says what the procedure gains on questions it has not seen: only such gains count.
/// </remarks>
[Explicit("chooses weights; takes a minute")]
public sealed class RankingTuning
{
    private const double LeastGain = 0.0005;
    private const int Folds = 5;
    private const int Rounds = 2;

    private static readonly (string Name, Func<RankingProfile, float> Get, Func<RankingProfile, float, RankingProfile> Set)[] Weights =
    [
        ("TitleWord", profile => profile.TitleWord, (profile, value) => profile with { TitleWord = value }),
        ("SubtitleWord", profile => profile.SubtitleWord, (profile, value) => profile with { SubtitleWord = value }),
        ("BodyWord", profile => profile.BodyWord, (profile, value) => profile with { BodyWord = value }),
        ("OtherFields", profile => profile.OtherFields, (profile, value) => profile with { OtherFields = Math.Min(1, value) }),
        ("Characters", profile => profile.Characters, (profile, value) => profile with { Characters = value }),
        ("Whole", profile => profile.Whole, (profile, value) => profile with { Whole = value }),
        ("WholeInTitle", profile => profile.WholeInTitle, (profile, value) => profile with { WholeInTitle = value }),
        ("Near", profile => profile.Near, (profile, value) => profile with { Near = value }),
        ("CompoundSlop", profile => profile.CompoundSlop, (profile, value) => profile with { CompoundSlop = (int)value }),
        ("LeafSlop", profile => profile.LeafSlop, (profile, value) => profile with { LeafSlop = (int)value }),
    ];

    private readonly List<(JudgedQuestion Judged, Question Question, Func<RankingProfile, ArchiveSearch> Search)> _questions = [];

    [Test]
    public void Choose_weights()
    {
        using var sample = new Corpus(RelevanceCorpus.Sample);
        using var real = new Corpus(RelevanceCorpus.Real);
        foreach (var judged in JudgedQuestions.Read(File.ReadAllText(RelevanceCorpus.FileOf("cases.tsv"))))
            _questions.Add((judged, ArchiveEvaluation.QuestionOf(judged.Parameters), judged.Corpus == RelevanceCorpus.Sample ? sample.Search : real.Search));

        var all = Enumerable.Range(0, _questions.Count).ToList();
        var (before, after) = (new double[_questions.Count], new double[_questions.Count]);
        for (var fold = 0; fold < Folds; fold++)
        {
            var tuned = Tune([.. all.Where(place => place % Folds != fold)]);
            foreach (var place in all.Where(place => place % Folds == fold)) (before[place], after[place]) = (Score(RankingProfile.Default, place), Score(tuned, place));
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cross-validated: {before.Average():0.0000} before, {after.Average():0.0000} after, chance {PairedRandomization.Test([.. after.Zip(before, (one, other) => one - other)]):0.000}"));
        var chosen = Tune(all);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: {all.Average(place => Score(RankingProfile.Default, place)):0.0000} before, {all.Average(place => Score(chosen, place)):0.0000} after"));
        foreach (var (name, get, _) in Weights) TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {get(RankingProfile.Default)} -> {get(chosen)}"));

        Assert.That(after, Is.All.InRange(0, 1));
    }

    private RankingProfile Tune(List<int> places)
    {
        var best = RankingProfile.Default;
        var reached = Mean(best, places);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (_, get, set) in Weights)
            {
                foreach (var factor in (float[])[0.5f, 0.75f, 4f / 3, 2])
                {
                    var candidate = set(best, factor * get(best));
                    var mean = Mean(candidate, places);
                    if (mean > reached + LeastGain) (best, reached) = (candidate, mean);
                }
            }
        }

        return best;
    }

    private double Mean(RankingProfile profile, List<int> places) => places.Average(place => Score(profile, place));

    private double Score(RankingProfile profile, int place)
    {
        var (judged, question, search) = _questions[place];
        return ArchiveEvaluation.Score(judged, search(profile).Search(question, CancellationToken.None)).Ndcg;
    }

    /// <summary>An indexed corpus that can be searched with any weights.</summary>
    private sealed class Corpus : IDisposable
    {
        private readonly string _data = Places.NewFolder();
        private readonly EmbeddedEngine _engine;
        private readonly IArchiveSnapshot _snapshot;
        private readonly KnownNames _known;
        private (RankingProfile Profile, ArchiveSearch Search)? _last;

        public Corpus(string corpus)
        {
            ArchiveIngest.Run(RelevanceCorpus.Folder(corpus), _data, null, TimeProvider.System, CancellationToken.None);
            _engine = EmbeddedEngine.Open(_data);
            _snapshot = _engine.OpenSnapshot();
            _known = new KnownNames(ArchiveFactsFormat.Read(_snapshot.Attachment(ArchiveFactsFormat.Name).Span));
        }

        public ArchiveSearch Search(RankingProfile profile)
        {
            if (_last is not { } last || last.Profile != profile) _last = last = (profile, new ArchiveSearch(_snapshot, _known, TimeProvider.System, profile));
            return last.Search;
        }

        public void Dispose()
        {
            _snapshot.Dispose();
            _engine.Dispose();
            Directory.Delete(_data, recursive: true);
        }
    }
}
