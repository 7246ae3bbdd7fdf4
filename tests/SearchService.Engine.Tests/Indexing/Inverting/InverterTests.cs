using SearchService.Engine.Indexing.Inverting;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments.Inverted;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Indexing.Inverting;

public class InverterTests
{
    private static readonly IndexSchema Schema = new([new("text", FieldKind.Text, new BlankAnalyzer(gap: 10)), new("key", FieldKind.Keyword)], "test");

    [Test]
    public void Values_of_one_field_follow_each_other_behind_the_analyzers_gap()
    {
        var inverter = new Inverter(Schema);

        var counts = (inverter.AddText("text", 0, "甲 _ 乙".AsMemory()), inverter.AddText("text", 0, "甲".AsMemory()), inverter.AddText("text", 1, "甲".AsMemory()));

        Assert.That(counts, Is.EqualTo((2, 1, 1)));
        Assert.That(PositionsOf(Open(inverter, 2), "甲"), Is.EqualTo(new[] { new[] { 0, 13 }, [0] }));
        Assert.That(PositionsOf(Open(inverter, 2), "乙"), Is.EqualTo(new[] { new[] { 2 } }));
    }

    [Test]
    public void A_keyword_counts_once_per_document()
    {
        var inverter = new Inverter(Schema);

        inverter.AddTerm("key", 0, "甲");
        inverter.AddTerm("key", 0, "甲");
        inverter.AddTerm("key", 5, "甲");

        var terms = Open(inverter, 6).Field("key")!;
        Assert.That(terms.TryFind("甲"u8, out var entry), Is.True);
        Assert.That((entry.DocumentFrequency, terms.DocumentCount, terms.TotalTermFrequency), Is.EqualTo((2, 2, 2L)));
    }

    [Test]
    public void Positions_reach_a_million_and_a_term_may_be_very_long()
    {
        var inverter = new Inverter(Schema);
        var term = new string('长', 70_000);

        inverter.AddText("text", 0, (string.Concat(Enumerable.Repeat("_ ", 1 << 20)) + term + " 末").AsMemory());

        Assert.That(PositionsOf(Open(inverter, 1), term), Is.EqualTo(new[] { new[] { 1 << 20 } }));
        Assert.That(PositionsOf(Open(inverter, 1), "末"), Is.EqualTo(new[] { new[] { (1 << 20) + 1 } }));
    }

    [Test]
    public void Lone_surrogates_become_one_replacement_character_and_pairs_sort_behind_all_else()
    {
        var inverter = new Inverter(Schema);
        foreach (var term in (string[])["\uD800", "x\uDC00", "\uFFFD", "\U00020000", "\uE000", "\uD800\uD840\uDC00"]) inverter.AddTerm("key", 0, term);

        var terms = Open(inverter, 1).Field("key")!;

        var found = new List<string>();
        for (var cursor = terms.Seek([]); cursor.MoveNext();) found.Add(System.Text.Encoding.UTF8.GetString(cursor.Term));
        Assert.That(found, Is.EqualTo(new[] { "x\uFFFD", "\uE000", "\uFFFD", "\uFFFD\U00020000", "\U00020000" }));
    }

    [Test]
    public void A_cleared_inverter_writes_what_a_new_one_writes() => Tries.Run(20, random =>
    {
        var used = new Inverter(Schema);
        Fill(used, new Random(random.Next()));
        used.Clear();
        var seed = random.Next();

        Fill(used, new Random(seed));

        var other = new Inverter(Schema);
        Fill(other, new Random(seed));
        var (one, two) = (Write(used), Write(other));
        foreach (var name in one.List()) Assert.That(one[name].AsSpan().SequenceEqual(two[name]), name);
    });

    [Test]
    public void Memory_grows_with_what_is_kept_and_is_used_again()
    {
        var inverter = new Inverter(Schema);
        var empty = inverter.MemoryInBytes;
        Fill(inverter, new Random(1));
        var full = inverter.MemoryInBytes;

        inverter.Clear();
        Fill(inverter, new Random(1));

        Assert.That(full, Is.GreaterThan(empty));
        Assert.That(inverter.MemoryInBytes, Is.EqualTo(full));
    }

    [Test]
    public void A_field_of_another_kind_is_refused()
    {
        var inverter = new Inverter(Schema);

        Assert.That(() => inverter.AddTerm("text", 0, "甲"), Throws.ArgumentException);
        Assert.That(() => inverter.AddText("nowhere", 0, "甲".AsMemory()), Throws.ArgumentException);
    }

    [Test]
    public void An_index_of_nothing_has_no_fields()
    {
        using var index = Open(new Inverter(Schema), 3);

        Assert.That(index.Field("text"), Is.Null);
        index.Verify();
    }

    private static void Fill(Inverter inverter, Random random)
    {
        for (var doc = 0; doc < 300; doc++)
        {
            inverter.AddText("text", doc, string.Join(' ', Enumerable.Range(0, 60).Select(_ => $"词{Math.Sqrt(random.Next(90_000)):F0}")).AsMemory());
            inverter.AddTerm("key", doc, $"k{random.Next(40)}");
        }
    }

    private static ByteStorage Write(Inverter inverter)
    {
        var storage = new ByteStorage();
        inverter.Write(storage, "s", static _ => new byte[1000]);
        return storage;
    }

    private static InvertedIndex Open(Inverter inverter, int documents) => InvertedIndex.Open(Write(inverter), "s", Schema, documents);

    private static List<int[]> PositionsOf(InvertedIndex index, string term)
    {
        var terms = index.Field("text")!;
        Assert.That(terms.TryFind(System.Text.Encoding.UTF8.GetBytes(term), out var entry), Is.True);
        var positions = new List<int[]>();
        var postings = terms.Postings(entry, withPositions: true);
        while (postings.Next() != Engine.Matching.DocCursor.End) positions.Add(postings.Positions().ToArray());
        return positions;
    }
}
