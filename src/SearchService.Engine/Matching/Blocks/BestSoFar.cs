using System.Runtime.CompilerServices;
using SearchService.Engine.Collecting;

namespace SearchService.Engine.Matching.Blocks;

/// <summary>Can a document of this segment still be among the best? What passes over blocks ask again and again, kept close.</summary>
/// <remarks>Documents come in any order, so an equal score may enter if its document is before the worst one's.</remarks>
internal sealed class BestSoFar
{
    // Bounds are sums in another order than scores are: the slack covers the rounding between them.
    private const double Slack = 1 + 1e-12;

    private readonly PlacedSegment _segment;
    private readonly TopList<Ranked> _top;
    private readonly bool _hasDeleted;
    private int _worstDoc;

    /// <summary>Collects the best of a segment into a list that may hold those of others.</summary>
    public BestSoFar(in PlacedSegment segment, TopList<Ranked> top)
    {
        _segment = segment;
        _top = top;
        _hasDeleted = !segment.View.Deleted.IsEmpty;
        Look();
    }

    /// <summary>How many documents are kept.</summary>
    public int Places => _top.Capacity;

    /// <summary>Whether all places are taken.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The worst score that is kept; nothing is below it while there is room.</summary>
    public float Worst { get; private set; } = float.NegativeInfinity;

    /// <summary>Whether a document from <paramref name="doc"/> on that scores at most <paramref name="bound"/> can be among the best.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CanEnter(double bound, int doc)
    {
        var score = (float)(bound * Slack);
        return score > Worst || (score == Worst && doc < _worstDoc);
    }

    /// <summary>Whether the document lives and passes all tests.</summary>
    public bool Passes(int doc, IReadOnlyList<DocTest> tests)
    {
        if (_hasDeleted && _segment.IsDeleted(doc)) return false;
        for (var i = 0; i < tests.Count; i++)
        {
            if (!tests[i].Passes(doc)) return false;
        }

        return true;
    }

    /// <summary>Offers a document with its score.</summary>
    public void Offer(int doc, double score)
    {
        if (_top.Offer(new Ranked((float)score, _segment.FirstDoc + doc))) Look();
    }

    private void Look()
    {
        IsFull = _top.IsFull;
        if (!IsFull || _top.Count == 0) return;
        Worst = _top.Worst.Score;
        _worstDoc = _top.Worst.Doc - _segment.FirstDoc;
    }
}
