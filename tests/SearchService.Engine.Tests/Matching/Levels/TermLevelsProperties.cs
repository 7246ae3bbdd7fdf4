using System.Text;
using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Levels;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Matching.Levels;

public class TermLevelsProperties
{
    [Test]
    public void No_document_beats_the_bound_of_its_level_whatever_the_average_length_is() => Run((random, segment, levels, postings) =>
    {
        foreach (var statistics in new[] { Statistics(segment), new FieldStatistics(100, random.Next(1, 20_000)) })
        {
            var ratios = levels.Ratios(statistics).ToArray();

            for (var doc = 0; doc < segment.Count; doc++)
            {
                var level = levels.Level(doc);
                Assert.That(level > 0, Is.EqualTo(postings.ContainsKey(doc)));
                if (level > 0) Assert.That(postings[doc] * statistics.InverseLengthFactors[segment.Norms("body")[doc]], Is.LessThanOrEqualTo(ratios[level]));
            }
        }
    });

    [Test]
    public void Frequencies_are_found_by_the_number_of_documents_before() => Run((_, segment, levels, postings) =>
    {
        var rank = 0;
        foreach (var (doc, frequency) in postings.OrderBy(static posting => posting.Key))
        {
            Assert.That(levels.Rank(doc), Is.EqualTo(rank));
            Assert.That(levels.Frequency(rank++), Is.EqualTo(Math.Min(frequency, TermLevels.ManyTimes)));
        }
    });

    [Test]
    public unsafe void Documents_before_one_are_counted_alike_with_registers_and_without() => Run((random, segment, levels, postings) =>
    {
        foreach (var doc in postings.Keys.Where(_ => random.Next(5) == 0))
        {
            var row = levels.Documents + (doc / TermLevels.RowLength * TermLevels.RowBytes);
            var before = *(uint*)(row + TermLevels.RowLevels);

            Assert.That(before + TermLevels.CountBeforeScalar(row, doc % TermLevels.RowLength), Is.EqualTo(levels.Rank(doc)));
        }
    });

    [Test]
    public void The_documents_of_the_highest_level_are_listed_with_what_they_are_scored_by() => Run((_, segment, levels, postings) =>
    {
        var highest = postings.Keys.Where(doc => levels.Level(doc) == TermLevels.Count - 1).Order().ToList();

        Assert.That(highest, Is.Not.Empty);
        if (levels.Best.Length > 0) Assert.That(levels.Best, Is.EqualTo(highest.Select(doc => new LeveledDoc(doc, postings[doc], segment.Norms("body")[doc]))));
        else Assert.That(highest.Count, Is.GreaterThan(24));
    });

    private static void Run(Action<Random, SegmentView, TermLevels, Dictionary<int, int>> property) => Tries.Run(10, random =>
    {
        var segment = new IndexedSegment(LeveledCorpus.Random(random));
        var terms = segment.Terms("body")!;
        foreach (var word in LeveledCorpus.Words)
        {
            if (!terms.TryFind(Encoding.UTF8.GetBytes(word), out var entry) || !TermLevels.IsFor(entry.DocumentFrequency, segment.Count)) continue;
            var postings = new Dictionary<int, int>();
            for (var cursor = terms.Postings(entry, withPositions: false); cursor.Next() != DocCursor.End;) postings.Add(cursor.Current, cursor.Frequency);
            property(random, segment, TermLevelsBuilder.Build(terms.Blocks(entry)!, segment.Norms("body"), Statistics(segment)), postings);
        }
    });

    private static FieldStatistics Statistics(SegmentView segment) => new(segment.Terms("body")!.DocumentCount, segment.Terms("body")!.TotalTermFrequency);
}
