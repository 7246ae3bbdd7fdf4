using SearchService.Engine.Analysis;
using SearchService.Engine.Indexing;
using SearchService.Engine.Schema;
using SearchService.TestKit.Storage;

namespace SearchService.Engine.Tests.Indexing.Building;

/// <summary>Does every thread stay at work, whenever a build ends? A writer that loses builders waits for one forever in the end.</summary>
public class BuilderReturnTests
{
    private const string First = "first";
    private const string Late = "late";
    private const string Together = "together";

    // Nothing waits so long but a writer that has lost a builder.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Test]
    public void A_build_that_ends_while_the_one_before_it_is_published_gives_its_builder_back()
    {
        using var moments = new Moments();
        var schema = new IndexSchema([new FieldDefinition("body", FieldKind.Text, new WaitingAnalyzer(moments))], "waiting");
        using var index = SearchIndex.Open(new WatchedStorage { WhenOpened = moments.WhenOpened }, schema);
        using var writer = index.OpenWriter(new IndexWriterOptions { Threads = 2, BatchInBytes = 1, MergesInBackground = false });

        foreach (var text in (string[])[First, Late, "a", "b"]) writer.Add(Body(text));
        writer.Commit();
        writer.Add(Body(Together));
        writer.Add(Body(Together + "!"));
        var report = writer.Commit();

        Assert.That(moments.HasEndedLate, "the moment that this is about has come");
        Assert.That(moments.HaveMet, "two threads were at work at the same time");
        Assert.That(report.Documents, Is.EqualTo(6));
    }

    private static IndexDocument Body(string text)
    {
        var document = new IndexDocument { Key = text };
        document.AddText("body", text.AsMemory());
        return document;
    }

    /// <summary>Lets the second build end exactly while the writer opens the segment of the first.</summary>
    private sealed class Moments : IDisposable
    {
        private readonly int _writer = Environment.CurrentManagedThreadId;
        private readonly ManualResetEventSlim _lateHasBegun = new();
        private readonly ManualResetEventSlim _lateMayEnd = new();
        private readonly Barrier _both = new(2);
        private Thread? _late;

        public bool HasEndedLate { get; private set; }

        public bool HaveMet { get; private set; }

        public void WhenRead(string text)
        {
            if (text == First) _lateHasBegun.Wait(Patience);
            if (text.StartsWith(Together, StringComparison.Ordinal)) HaveMet = _both.SignalAndWait(Patience);
            if (text != Late) return;
            _late = Thread.CurrentThread;
            _lateHasBegun.Set();
            _lateMayEnd.Wait(Patience);
        }

        public void WhenOpened()
        {
            if (Environment.CurrentManagedThreadId != _writer || _late is not { } late) return;
            _lateMayEnd.Set();
            HasEndedLate = late.Join(Patience);
        }

        public void Dispose()
        {
            _lateHasBegun.Dispose();
            _lateMayEnd.Dispose();
            _both.Dispose();
        }
    }

    private sealed class WaitingAnalyzer(Moments moments) : Analyzer
    {
        public override TokenStream Open() => new WaitingStream(moments);
    }

    private sealed class WaitingStream(Moments moments) : TokenStream
    {
        private ReadOnlyMemory<char> _text;
        private bool _isRead;

        public override ReadOnlySpan<char> Term => _text.Span;

        public override int PositionIncrement => 1;

        public override int Start => 0;

        public override int End => _text.Length;

        public override void Reset(ReadOnlyMemory<char> text)
        {
            (_text, _isRead) = (text, false);
            moments.WhenRead(text.ToString());
        }

        public override bool MoveNext() => !_isRead && (_isRead = true);
    }
}
