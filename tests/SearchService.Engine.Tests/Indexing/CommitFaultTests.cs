using SearchService.Engine.Checking;
using SearchService.Engine.Indexing;
using SearchService.Engine.Storage;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Segments;
using SearchService.TestKit.Storage;

namespace SearchService.Engine.Tests.Indexing;

/// <summary>The n-th operation of the storage fails, for every n: what is found afterwards?</summary>
public class CommitFaultTests
{
    private const int MostOperations = 2000;
    private const int ThreadedWork = 3;

    private static readonly (string Name, Action<IndexWriter> Work)[] Works =
    [
        ("commit", CommitChanges),
        ("merge", static writer =>
        {
            writer.MergeTo(1);
            writer.Commit();
        }),
        ("commit and merge", static writer =>
        {
            CommitChanges(writer);
            writer.MergeTo(1);
            writer.Commit();
        }),
        ("commit of three threads", CommitChanges),
    ];

    [Test]
    public void A_failure_leaves_the_old_or_the_new_generation_and_no_open_handle(
        [Values(0, 1, 2, ThreadedWork)] int work, [Values] bool staysBroken)
    {
        var (before, states) = (Before(), States(work));

        ForEveryOperation(before, staysBroken, (storage, n) =>
        {
            var failure = Attempt(storage, work);

            storage.Heal();
            Assert.That(storage.OpenHandles, Is.Zero, $"operation {n}:\n{storage.Log}");
            Assert.That(states, Does.Contain(IndexState.Of(storage)), $"operation {n}: {failure?.Message}");
            AssertSound(storage, n);
        });
    }

    [Test]
    public void A_power_failure_at_any_operation_leaves_the_old_or_the_new_generation([Values(0, 1, 2, ThreadedWork)] int work)
    {
        var (before, states) = (Before(), States(work));

        ForEveryOperation(before, staysBroken: true, (storage, n) =>
        {
            Attempt(storage, work);
            storage.Heal();

            for (var seed = 0; seed < 10; seed++)
            {
                var found = storage.AfterPowerFailure(new Random((n * 100) + seed));
                Assert.That(states, Does.Contain(IndexState.Of(found)), $"operation {n}, seed {seed}");
                AssertSound(found, n);
            }
        });
    }

    [Test]
    public void A_writer_that_failed_goes_on_or_says_that_it_must_be_opened_again([Values(0, 1, 2, ThreadedWork)] int work)
    {
        var (before, states) = (Before(), States(work));
        var uncertain = 0;

        ForEveryOperation(before, staysBroken: false, (storage, n) =>
        {
            using var index = TryOpen(storage);
            using var writer = TryOpenWriter(index, work);
            try
            {
                if (writer is not null) Works[work].Work(writer);
                storage.Heal();
            }
            catch (IndexWriteException failure) when (!failure.MustReopen)
            {
                storage.Heal();
                if (work is 1 or 2) writer!.MergeTo(1);
                writer!.Commit();
                Assert.That(IndexState.Of(storage), Is.EqualTo(states[^1]), $"operation {n}: {failure.Message}");
            }
            catch (IndexWriteException failure)
            {
                uncertain++;
                storage.Heal();
                Assert.That(() => writer!.Commit(), Throws.InvalidOperationException, failure.Message);
                writer!.Dispose();
                index!.OpenWriter().Dispose();
                Assert.That(states, Does.Contain(IndexState.Of(storage)), $"operation {n}: {failure.Message}");
            }
        });

        Assert.That(uncertain, Is.Positive, "no failure between renaming the manifest and flushing the folder was seen");
    }

    [Test]
    public void What_a_failed_attempt_left_behind_the_next_writer_removes([Values(0, 1, 2, ThreadedWork)] int work)
    {
        ForEveryOperation(Before(), staysBroken: true, (storage, n) =>
        {
            Attempt(storage, work);
            storage.Heal();

            using (var index = SearchIndex.Open(storage, TestSchema.Schema)) index.OpenWriter().Dispose();

            Assert.That(IndexCheck.Run(storage).Files.Select(static file => file.Name), Is.EquivalentTo(storage.List()), $"operation {n}");
            Assert.That(IndexCheck.Run(storage).Files.Select(static file => file.Condition), Is.All.EqualTo(FileCondition.Sound), $"operation {n}");
        });
    }

    [Test]
    public void An_acknowledged_commit_survives_a_power_failure_right_after()
    {
        var storage = Before();
        Attempt(storage, work: 0);

        for (var seed = 0; seed < 50; seed++)
        {
            Assert.That(IndexState.Of(storage.AfterPowerFailure(new Random(seed))), Is.EqualTo(States(0)[^1]));
        }
    }

    private static void CommitChanges(IndexWriter writer)
    {
        writer.Add(Body("new", "新 甲"));
        writer.Add(Body("1", "新"));
        writer.Delete("2");
        writer.Delete("5");
        writer.Attach(IndexState.Attachment, "second"u8.ToArray());
        writer.Attach("other", "more"u8.ToArray());
        writer.Commit();
    }

    /// <summary>Three segments, one with deletions, and an attachment.</summary>
    private static FaultyStorage Before()
    {
        var storage = new FaultyStorage();
        using var index = SearchIndex.Open(storage, TestSchema.Schema);
        using var writer = index.OpenWriter(RealIndex.Options);
        for (var i = 0; i < 9; i++)
        {
            writer.Add(Body($"{i}", i % 2 == 0 ? "甲 乙" : "乙"));
            if (i % 3 == 2) writer.Commit();
        }

        writer.Delete("0");
        writer.Attach(IndexState.Attachment, "first"u8.ToArray());
        writer.Commit();
        return storage;
    }

    /// <summary>What the index says before the work, after it, and after each of its commits.</summary>
    private static List<string> States(int work)
    {
        var storage = Before();
        var states = new List<string> { IndexState.Of(storage) };
        if (work == 2)
        {
            var halfway = Before();
            Attempt(halfway, work: 0);
            states.Add(IndexState.Of(halfway));
        }

        Attempt(storage, work);
        states.Add(IndexState.Of(storage));
        return states;
    }

    private static void ForEveryOperation(FaultyStorage before, bool staysBroken, Action<FaultyStorage, int> look)
    {
        for (var n = 1; n < MostOperations; n++)
        {
            var storage = before.Copy();
            storage.FailAt(n, staysBroken);
            look(storage, n);
            if (storage.OperationsUntilHealed < n) return;
        }

        Assert.Fail($"the work takes more than {MostOperations} operations");
    }

    private static SearchIndex? TryOpen(FaultyStorage storage)
    {
        try
        {
            return SearchIndex.Open(storage, TestSchema.Schema);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static IndexWriter? TryOpenWriter(SearchIndex? index, int work)
    {
        try
        {
            return index?.OpenWriter(Options(work));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static IOException? Attempt(FaultyStorage storage, int work)
    {
        try
        {
            using var index = SearchIndex.Open(storage, TestSchema.Schema);
            using var writer = index.OpenWriter(Options(work));
            Works[work].Work(writer);
            return null;
        }
        catch (IOException failure)
        {
            return failure;
        }
    }

    /// <summary>A batch for every document or two, so that each thread has some.</summary>
    private static IndexWriterOptions Options(int work) => work == ThreadedWork ? RealIndex.Options with { Threads = 3, BatchInBytes = 300 } : RealIndex.Options;

    private static void AssertSound(FaultyStorage storage, int n)
    {
        var report = IndexCheck.Run(storage);
        Assert.That(report.IsSound, $"operation {n}: {string.Join(' ', report.Files.Where(static file => file.IsFatal))}");
    }

    private static IndexDocument Body(string key, string body) => new TestDocument { Body = body }.ToIndex(key);
}
