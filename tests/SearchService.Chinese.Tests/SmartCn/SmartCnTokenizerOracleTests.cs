using System.Text;
using NUnit.Framework;
using SearchService.Chinese.SmartCn;
using SearchService.TestKit;

namespace SearchService.Chinese.Tests.SmartCn;

[TestFixture]
public sealed class SmartCnTokenizerOracleTests
{
    private const int Seed = 20_261_124;

    [Test]
    public void Every_file_of_the_archive_is_segmented_as_by_Lucene() => AssertSame(Texts(Places.RequireArchive()));

    [Test]
    public void Every_file_of_the_sample_corpus_is_segmented_as_by_Lucene() => AssertSame(Texts(Places.Corpus));

    [TestCase(20, 4000)]
    [TestCase(200, 1500)]
    [TestCase(5000, 60)]
    public void Random_texts_are_segmented_as_by_Lucene(int maxLength, int count)
    {
        var random = new Random(Seed + maxLength);
        var texts = Enumerable.Range(0, count).Select(_ => RandomTexts.Next(random, maxLength)).ToList();

        AssertSame(texts);
    }

    [Test]
    public void Slices_of_the_archive_are_segmented_as_by_Lucene()
    {
        var random = new Random(Seed);
        var files = Texts(Places.RequireArchive());
        var slices = Enumerable.Range(0, 1000).Select(_ => Slice(files[random.Next(files.Count)], random)).ToList();

        AssertSame(slices);
    }

    [Test]
    public void Texts_around_the_length_of_the_buffer_are_segmented_as_by_Lucene()
    {
        var random = new Random(Seed);
        var texts = Enumerable.Range(1018, 12).Concat(Enumerable.Range(2042, 12)).SelectMany(length => new[] { Unbroken(random, length), Unbroken(random, length).Insert(random.Next(length), "\n") }).ToList();

        AssertSame(texts);
    }

    private static string Unbroken(Random random, int length)
    {
        var text = new StringBuilder(length);
        while (text.Length < length) text.Append("人民政协委员提案调研abc123"[random.Next(16)]);
        return text.ToString();
    }

    private static string Slice(string text, Random random)
    {
        var start = random.Next(text.Length);
        return text.Substring(start, Math.Min(random.Next(400), text.Length - start));
    }

    private static List<string> Texts(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];
        if (files.Length == 0) Places.Skip($"{folder} holds no text");
        return [.. files.Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }

    private static void AssertSame(List<string> texts)
    {
        var expected = LuceneTokens.Of(texts);
        var tokenizer = new SmartCnTokenizer();

        var differences = texts.Select((text, i) => (text, wanted: expected[i], found: LuceneTokens.Ours(tokenizer, text)))
            .Where(trial => trial.wanted != trial.found).Select(trial => LuceneTokens.FirstDifference(trial.text, trial.wanted, trial.found)).ToList();

        Assert.That(differences, Is.Empty, $"seed {Seed}\n" + string.Join('\n', differences.Take(5)));
    }
}
