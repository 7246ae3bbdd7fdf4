using System.Text;
using SearchService.Engine.Segments.Keys;
using SearchService.Engine.Storage;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Segments.Keys;

public class KeysProperties
{
    [Test]
    public void A_key_is_found_at_its_last_document_and_others_are_not_found() => Tries.Run(200, random =>
    {
        var keys = Enumerable.Range(0, random.Next(1, 400)).Select(_ => Key(random)).ToList();
        using var reader = Write(keys);

        foreach (var key in keys) Assert.That(reader.Find(Encoding.UTF8.GetBytes(key)), Is.EqualTo(keys.LastIndexOf(key)));
        for (var doc = 0; doc < keys.Count; doc++) Assert.That(Encoding.UTF8.GetString(reader.KeyOf(doc)), Is.EqualTo(keys[doc]));
        foreach (var key in Enumerable.Range(0, 100).Select(_ => Key(random) + "x")) Assert.That(reader.Find(Encoding.UTF8.GetBytes(key)), Is.EqualTo(-1));
    });

    [Test]
    public void A_search_looks_at_few_slots()
    {
        const int Count = 20_000;
        var keys = Enumerable.Range(0, Count).Select(static i => $"澜江政协-{2000 + (i % 25)}-{i}").ToList();
        var slots = KeysFormat.SlotsFor(Count);

        var crowds = keys.GroupBy(key => KeysFormat.FirstSlot(Encoding.UTF8.GetBytes(key), slots)).Select(static crowd => crowd.Count());

        Assert.That(crowds.Max(), Is.LessThan(10), "the hash puts many keys into one slot");
    }

    private static string Key(Random random) => random.Next(3) switch
    {
        0 => $"{random.Next(50)}",
        1 => new string('甲', random.Next(1, 40)),
        _ => $"a{random.Next()}",
    };

    private static KeysReader Write(List<string> keys)
    {
        var storage = new MemoryStorage();
        var writer = new KeysWriter();
        foreach (var key in keys) writer.Add(Encoding.UTF8.GetBytes(key));
        writer.Write(storage, "seg-1");
        return KeysReader.Open(storage, "seg-1", keys.Count);
    }
}
