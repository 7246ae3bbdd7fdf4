using SearchService.Engine.Segments.Inverted;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Segments.Inverted;

/// <summary>Corpora that stretch the formats: terms in all, many, few or one document, several blocks of them, frequencies and positions from 1 to large.</summary>
internal static class Corpora
{
    private static readonly string[] Words = ["甲", "乙", "甲乙", "甲乙丙丁戊", "ab", "abc", "𠀀", "\uFFFD", "一"];

    /// <summary>One to a thousand documents.</summary>
    public static List<TestDocument> Random(Random random)
    {
        var count = random.Next(3) switch { 0 => random.Next(1, 20), 1 => random.Next(100, 300), _ => random.Next(300, 1000) };
        var shares = Words.Select(_ => Math.Pow(random.NextDouble(), 3)).ToArray();
        return [.. Enumerable.Range(0, count).Select(doc => Document(random, shares, doc))];
    }

    /// <summary>Builds and opens the inverted index of documents.</summary>
    public static InvertedIndex Open(IReadOnlyList<TestDocument> documents) => InvertedIndex.Open(Write(documents), "s", IndexedSegment.Schema, documents.Count);

    /// <summary>Writes the inverted index of documents as segment "s".</summary>
    public static ByteStorage Write(IReadOnlyList<TestDocument> documents)
    {
        var storage = new ByteStorage();
        var lists = new ListSegment(documents);
        IndexedSegment.Invert(documents).Write(storage, "s", field => lists.Norms(field).ToArray());
        return storage;
    }

    private static TestDocument Document(Random random, double[] shares, int doc)
    {
        var words = Words.Where((_, i) => random.NextDouble() < shares[i]).ToList();
        var body = words.SelectMany(word => Enumerable.Repeat(word, random.Next(8) == 0 ? random.Next(1, 60) : 1)).ToArray();
        if (random.Next(2) == 0) random.Shuffle(body);
        return new TestDocument
        {
            Title = random.Next(5) == 0 ? $"唯一{doc}" : "",
            Body = string.Join(random.Next(40) == 0 ? " _ _ _ " : " ", body),
            Tags = [.. words.Take(random.Next(4)), $"号{doc:D6}"],
        };
    }
}
