using SearchService.Engine.Checking;
using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Storage;
using SearchService.Engine.Tests.Indexing;
using SearchService.TestKit;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Segments;

namespace SearchService.Engine.Tests.Checking;

/// <summary>A bit is turned or a file is cut: the index is refused by the file's name, never answered from.</summary>
public class IndexDamageTests
{
    private const int DamagesPerFile = 300;

    [Test]
    public void A_turned_bit_in_any_file_is_refused_by_name()
    {
        var sound = Sound();

        ForEveryFile(sound, (name, bytes, random) =>
        {
            var damaged = (byte[])bytes.Clone();
            damaged[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            AssertRefused(With(sound, name, damaged), name);
        });
    }

    [Test]
    public void A_file_that_was_cut_is_refused_by_name()
    {
        var sound = Sound();

        ForEveryFile(sound, (name, bytes, random) => AssertRefused(With(sound, name, bytes[..random.Next(bytes.Length)]), name));
    }

    [Test]
    public void A_file_that_grew_is_refused_by_name()
    {
        var sound = Sound();

        foreach (var name in sound.List()) AssertRefused(With(sound, name, [.. BytesOf(sound, name), 0]), name);
    }

    [Test]
    public void A_missing_file_is_refused_by_name()
    {
        var sound = Sound();

        foreach (var name in sound.List().Where(static name => !ManifestFormat.TryGeneration(name, out _))) AssertRefused(With(sound, name, null), name);
    }

    [Test]
    public void A_missing_manifest_is_no_empty_index()
    {
        var sound = Sound();

        foreach (var name in sound.List().Where(static name => ManifestFormat.TryGeneration(name, out _))) AssertRefused(With(sound, name, null), "manifest");
    }

    [Test]
    public void Files_that_changed_places_are_refused_by_name()
    {
        var sound = Sound();
        var names = sound.List();

        foreach (var name in names)
        {
            var others = names.Where(other => other != name && Path.GetExtension(other) == Path.GetExtension(name) && !BytesOf(sound, other).SequenceEqual(BytesOf(sound, name)));
            foreach (var other in others) AssertRefused(With(sound, name, BytesOf(sound, other)), name);
        }
    }

    [Test]
    public void An_older_format_is_refused_as_such_by_name()
    {
        var sound = Sound();

        foreach (var name in sound.List())
        {
            var older = BytesOf(sound, name);
            older[7] = (byte)'0';
            var storage = With(sound, name, older);
            var refusal = Assert.Catch(() => IndexState.Of(storage));
            Assert.That(refusal!.Message, Does.Contain(name));
            if (ManifestFormat.TryGeneration(name, out _)) Assert.That(refusal, Is.TypeOf<IndexVersionException>());
        }
    }

    [Test]
    public void A_damaged_index_is_discarded_and_built_anew()
    {
        var sound = Sound();
        var name = sound.List()[^1];
        var damaged = With(sound, name, BytesOf(sound, name)[1..]);

        SearchIndex.Discard(damaged, TestSchema.Schema);
        RealIndex.Write(damaged, [Some.Bodies("甲", "乙")]).Dispose();

        Assert.That(IndexCheck.Run(damaged).IsSound);
        Assert.That(IndexState.Of(damaged), Does.StartWith("甲|乙|"));
    }

    [Test]
    public void A_sound_index_is_said_to_be_sound_and_all_its_files_are_named()
    {
        var sound = Sound();

        var report = IndexCheck.Run(sound);

        Assert.That(report.IsSound);
        Assert.That(report.Files.Select(static file => file.Name), Is.EquivalentTo(sound.List()));
        Assert.That(report.Files.Select(static file => file.Length), Is.EqualTo(report.Files.Select(file => (long)BytesOf(sound, file.Name).Length)));
    }

    [Test]
    public void No_index_is_no_fault() => Assert.That(IndexCheck.Run(new MemoryStorage()), Is.EqualTo(new CheckReport(-1, 0, [])).Using<CheckReport>(static (a, b) => a.IsSound && a.Generation == b.Generation && a.Files.Count == 0));

    [Test]
    public void A_file_that_nobody_needs_is_named_and_no_fault()
    {
        var storage = Sound();
        using (var leftover = storage.Create("seg-99.terms")) leftover.Write("x"u8);

        var report = IndexCheck.Run(storage);

        Assert.That(report.IsSound);
        Assert.That(report.Files.Single(static file => file.Condition == FileCondition.Leftover).Name, Is.EqualTo("seg-99.terms"));
    }

    [Test]
    public void What_a_check_sees_in_random_indexes_is_sound() => Tries.Run(40, random =>
    {
        var storage = new MemoryStorage();
        RealIndex.Write(storage, Gens.Segments(random, Gens.Corpus(random))).Dispose();

        var report = IndexCheck.Run(storage);

        Assert.That(report.IsSound, string.Join('\n', report.Files.Where(static file => file.IsFatal)));
    });

    /// <summary>Two segments, one with deletions, and an attachment.</summary>
    private static MemoryStorage Sound()
    {
        var storage = new MemoryStorage();
        var random = new Random(7);
        RealIndex.Write(storage, [Gens.Corpus(random), [.. Gens.Corpus(random), new TestDocument { Body = "删", IsDeleted = true }]]).Dispose();
        using var index = SearchIndex.Open(storage, TestSchema.Schema);
        using var writer = index.OpenWriter(RealIndex.Options);
        writer.Attach(IndexState.Attachment, "attached"u8.ToArray());
        writer.Commit();
        return storage;
    }

    private static void ForEveryFile(MemoryStorage sound, Action<string, byte[], Random> damage)
    {
        var random = new Random(11);
        foreach (var name in sound.List())
        {
            var bytes = BytesOf(sound, name);
            for (var i = 0; i < DamagesPerFile; i++) damage(name, bytes, random);
        }
    }

    private static void AssertRefused(MemoryStorage damaged, string name)
    {
        var refusal = Assert.Catch(() => IndexState.Of(damaged), name);
        Assert.That(refusal, Is.TypeOf<IndexCorruptException>().Or.TypeOf<IndexVersionException>(), name);
        Assert.That(refusal!.Message, Does.Contain(name));
        Assert.That(refusal.Message, Does.Contain("Rebuild"));
        var report = IndexCheck.Run(damaged);
        Assert.That(report.IsSound, Is.False, name);
        Assert.That(report.Files.Where(static file => file.IsFatal).Select(static file => file.Name), Has.All.StartsWith(name));
    }

    private static MemoryStorage With(MemoryStorage sound, string name, byte[]? bytes)
    {
        var storage = new MemoryStorage();
        foreach (var file in sound.List())
        {
            if (file == name && bytes is null) continue;
            using var output = storage.Create(file);
            output.Write(file == name ? bytes : BytesOf(sound, file));
            output.Flush();
        }

        return storage;
    }

    private static unsafe byte[] BytesOf(MemoryStorage storage, string name)
    {
        using var input = storage.Open(name);
        return new ReadOnlySpan<byte>(input.Bytes, (int)input.Length).ToArray();
    }
}
