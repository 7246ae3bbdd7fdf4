using System.Text;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Inverted;
using SearchService.Engine.Segments.Terms;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Segments.Terms;

public class BlockTermsProperties
{
    private static readonly IndexSchema Schema = new([new("key", FieldKind.Keyword)], "test");

    [Test]
    public void Lookup_and_seek_agree_with_a_sorted_list() => Tries.Run(200, random =>
    {
        var terms = SortedTerms(random);
        using var index = Open(terms);
        var field = index.Field("key")!;

        foreach (var wanted in terms.Concat(Enumerable.Range(0, 50).Select(_ => Near(random, terms))))
        {
            var from = terms.FindIndex(term => term.AsSpan().SequenceCompareTo(wanted) >= 0);
            var isThere = from >= 0 && terms[from].AsSpan().SequenceEqual(wanted);

            Assert.That(field.TryFind(wanted, out var entry), Is.EqualTo(isThere));
            if (isThere) Assert.That(entry.PostingsOffset, Is.EqualTo(from));
            var cursor = field.Seek(wanted);
            for (var i = from; i >= 0 && i < Math.Min(terms.Count, from + 20); i++)
            {
                Assert.That(cursor.MoveNext(), Is.True);
                Assert.That(cursor.Term.ToArray(), Is.EqualTo(terms[i]));
            }

            if (from < 0 || from + 20 >= terms.Count) Assert.That(cursor.MoveNext(), Is.False);
        }
    });

    [Test]
    public void A_key_orders_as_the_first_eight_bytes_do()
    {
        Assert.That(TermsFormat.KeyOf("b"u8), Is.EqualTo(0x62_00_00_00_00_00_00_00));
        Assert.That(TermsFormat.KeyOf("123456789"u8), Is.EqualTo(0x31_32_33_34_35_36_37_38));
    }

    [Test]
    public void A_block_looks_as_the_format_says()
    {
        var storage = new ByteStorage();
        using (var writer = new InvertedWriter(storage, "s", 8))
        {
            writer.BeginField(isText: false, default);
            Add(writer, "ab", 7);
            Add(writer, "ac", 1, 2);
            writer.EndField("key");
            writer.Finish();
        }

        var body = storage["s.terms"].AsSpan(8);

        Assert.That(body[..24].ToArray(), Is.EqualTo(new byte[] { 6, 2, 0x61, 0x62, 1, 1, 0x63, 0, 1, 7, 2, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x62 }));
    }

    private static void Add(InvertedWriter writer, string term, params ReadOnlySpan<int> docs)
    {
        writer.BeginTerm(docs.Length);
        foreach (var doc in docs) writer.Add(doc, []);
        writer.EndTerm(Encoding.UTF8.GetBytes(term));
    }

    // Short alphabets and long shared beginnings, so that blocks begin with equal keys.
    private static List<byte[]> SortedTerms(Random random)
    {
        var prefix = random.Next(3) == 0 ? "共同的开头很长很长" : "";
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = random.Next(1, 400); i > 0; i--)
        {
            terms.Add(prefix + (random.Next(2) == 0 ? "中间也一样" : "") + new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => "ab甲乙"[random.Next(4)])]));
        }

        return [.. terms.Select(Encoding.UTF8.GetBytes)];
    }

    private static byte[] Near(Random random, List<byte[]> terms)
    {
        var term = terms[random.Next(terms.Count)].ToList();
        if (term.Count > 0 && random.Next(2) == 0) term[random.Next(term.Count)]++;
        if (random.Next(2) == 0) term.Add((byte)random.Next(256));
        if (term.Count > 0 && random.Next(2) == 0) term.RemoveRange(random.Next(term.Count), 1);
        return [.. term];
    }

    private static InvertedIndex Open(List<byte[]> terms)
    {
        var storage = new ByteStorage();
        using var writer = new InvertedWriter(storage, "s", terms.Count);
        writer.BeginField(isText: false, default);
        for (var i = 0; i < terms.Count; i++)
        {
            writer.BeginTerm(1);
            writer.Add(i, []);
            writer.EndTerm(terms[i]);
        }

        writer.EndField("key");
        writer.Finish();
        return InvertedIndex.Open(storage, "s", Schema, terms.Count);
    }
}
