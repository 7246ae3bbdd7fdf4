using NUnit.Framework;
using SearchService.Engine.Matching;
using SearchService.Engine.Segments;

namespace SearchService.TestKit;

/// <summary>Is this postings cursor used and does it behave as its contract says? Fails the test at the first breach.</summary>
internal sealed class CheckedPostings(PostingsCursor inner, bool withPositions) : PostingsCursor
{
    private int _lastBlockTarget = -1;

    /// <inheritdoc/>
    public override int Current => inner.Current;

    /// <inheritdoc/>
    public override long Cost => inner.Cost;

    /// <inheritdoc/>
    public override int Frequency
    {
        get
        {
            RequireDocument(nameof(Frequency));
            Assert.That(inner.Frequency, Is.Positive);
            return inner.Frequency;
        }
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Positions()
    {
        RequireDocument(nameof(Positions));
        Assert.That(withPositions, "positions were not asked for");
        var positions = inner.Positions();
        Assert.That(positions.Length, Is.EqualTo(inner.Frequency));
        for (var i = 1; i < positions.Length; i++) Assert.That(positions[i], Is.GreaterThanOrEqualTo(positions[i - 1]));
        return positions;
    }

    /// <inheritdoc/>
    public override int Next() => CheckedMoves.Next(inner);

    /// <inheritdoc/>
    public override int Advance(int target) => CheckedMoves.Advance(inner, target);

    /// <inheritdoc/>
    public override int BlockEnd(int target)
    {
        Assert.That(target, Is.GreaterThanOrEqualTo(Math.Max(_lastBlockTarget, inner.Current)), "blocks are asked for in order, not behind the cursor");
        _lastBlockTarget = target;
        var before = inner.Current;
        var end = inner.BlockEnd(target);
        Assert.That(end, Is.GreaterThanOrEqualTo(target));
        Assert.That(inner.Current, Is.EqualTo(before), "looking at a block moved the cursor");
        return end;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<Impact> BlockImpacts()
    {
        Assert.That(_lastBlockTarget, Is.GreaterThanOrEqualTo(0), "no block was asked for");
        return inner.BlockImpacts();
    }

    private void RequireDocument(string what) => Assert.That(inner.Current, Is.InRange(0, DocCursor.End - 1), what + " asked for off a document");
}
