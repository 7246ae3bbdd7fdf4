using System.Text;
using SearchService.Engine.Storage;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Storage;

[TestFixture(true)]
[TestFixture(false)]
internal sealed class StorageContractTests(bool isOnDisk)
{
    private string _folder = "";
    private IStorage _storage = new MemoryStorage();

    [SetUp]
    public void Begin()
    {
        _folder = Places.NewFolder();
        _storage = isOnDisk ? new DiskStorage(_folder) : new MemoryStorage();
    }

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void What_was_written_is_read()
    {
        Write("a", "one", " two");

        Assert.That(Read("a"), Is.EqualTo("one two"));
        Assert.That(_storage.List(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void A_file_is_read_through_in_order_once()
    {
        var written = string.Concat(Enumerable.Range(0, 300_000).Select(static i => $"{i} "));
        Write("a", written);

        var read = new StringBuilder();
        var length = _storage.ReadThrough("a", (piece, at) => read.Append(Encoding.UTF8.GetString(piece), 0, at == read.Length ? piece.Length : 0));

        Assert.That(length, Is.EqualTo(written.Length));
        Assert.That(read.ToString(), Is.EqualTo(written));
        Assert.That(() => _storage.ReadThrough("b", static (_, _) => { }), Throws.TypeOf<FileNotFoundException>());
    }

    [Test]
    public void An_empty_file_has_no_bytes()
    {
        Write("a");

        using var input = _storage.Open("a");
        Assert.That(input.Length, Is.Zero);
    }

    [Test]
    public void A_file_is_written_once()
    {
        Write("a", "one");

        Assert.That(() => _storage.Create("a"), Throws.InstanceOf<IOException>());
    }

    [Test]
    public void A_missing_file_is_said_to_be_missing() =>
        Assert.That(() => _storage.Open("a"), Throws.TypeOf<FileNotFoundException>());

    [Test]
    public void Renaming_takes_the_place_of_an_existing_file()
    {
        Write("a", "old");
        Write("b", "new");

        _storage.Rename("b", "a");
        _storage.FlushFolder();

        Assert.That((Read("a"), _storage.List().Count), Is.EqualTo(("new", 1)));
    }

    [Test]
    public void A_reader_keeps_what_is_deleted_or_replaced()
    {
        Write("a", "old");
        Write("b", "new");
        using var deleted = _storage.Open("b");
        using var replaced = _storage.Open("a");

        _storage.Rename("b", "a");
        _storage.Delete("a");

        Assert.That((Text(deleted), Text(replaced)), Is.EqualTo(("new", "old")));
        Assert.That(_storage.List(), Is.Empty);
    }

    [Test]
    public void A_lock_has_one_holder_who_is_named_until_it_is_released()
    {
        var first = _storage.TryLock("lock", out _);

        var second = _storage.TryLock("lock", out var holder);
        first!.Dispose();
        using var third = _storage.TryLock("lock", out _);

        Assert.That(second, Is.Null);
        Assert.That(holder, isOnDisk ? Does.Contain($"process {Environment.ProcessId} on {Environment.MachineName}") : Is.Not.Empty);
        Assert.That(third, Is.Not.Null);
    }

    private static unsafe string Text(IStorageInput input) => Encoding.UTF8.GetString(input.Bytes, (int)input.Length);

    private string Read(string name)
    {
        using var input = _storage.Open(name);
        return Text(input);
    }

    private void Write(string name, params ReadOnlySpan<string> texts)
    {
        using var output = _storage.Create(name);
        foreach (var text in texts) output.Write(Encoding.UTF8.GetBytes(text));
        output.Flush();
    }
}
