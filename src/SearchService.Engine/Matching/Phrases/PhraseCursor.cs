using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Phrases;

/// <summary>Documents where terms stand at given places. All terms meeting makes a candidate; only then are positions read.</summary>
internal abstract unsafe class PhraseCursor : ScoredCursor
{
    private readonly MeetCursor _meet;
    private readonly SearchClock _clock;
    private readonly TermWeight _weight;
    private readonly byte* _norms;
    private readonly BlockBounds[] _bounds;
    private float _frequency = float.NaN;

    /// <summary>A phrase over <paramref name="places"/>, at least two; places with the same term share a cursor.</summary>
    protected PhraseCursor(PhrasePlace[] places, TermWeight weight, ReadOnlySpan<byte> norms, SearchClock clock)
    {
        Places = places;
        _weight = weight;
        _clock = clock;
        _norms = norms.IsEmpty ? null : (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(norms));
        PostingsCursor[] postings = [.. places.Select(static place => place.Postings).Distinct().OrderBy(static postings => postings.Cost)];
        _meet = new MeetCursor([.. postings], clock);
        _bounds = Array.ConvertAll(postings, each => new BlockBounds(each, weight, _norms != null));
    }

    /// <inheritdoc/>
    public override int Current => _meet.Current;

    /// <inheritdoc/>
    public override long Cost => _meet.Cost;

    /// <inheritdoc/>
    public override double Best => Math.Min(_weight.Weight, Limit);

    /// <inheritdoc/>
    public override DocCursor Candidates => _meet;

    /// <summary>What is known of the best score beyond the weight.</summary>
    public double Limit { get; init; } = double.MaxValue;

    /// <summary>Occurrences in the current document, weighted by closeness when sloppy.</summary>
    /// <remarks>Counted when first asked for: most documents that match cannot compete.</remarks>
    public float Frequency => float.IsNaN(_frequency) ? _frequency = Count() : _frequency;

    /// <summary>The places of the phrase.</summary>
    protected PhrasePlace[] Places { get; }

    /// <summary>Whether the phrase is never more frequent than its least frequent term: then that term's blocks bound it.</summary>
    protected abstract bool IsRarerThanItsTerms { get; }

    /// <inheritdoc/>
    public override int BoundEnd(int target) => IsRarerThanItsTerms ? _bounds[0].BlockEnd(target) : End;

    /// <inheritdoc/>
    public override double Bound(int target, int end)
    {
        var least = Best;
        if (!IsRarerThanItsTerms) return least;
        foreach (var term in _bounds) least = Math.Min(least, term.Best(target, end));
        return least;
    }

    /// <inheritdoc/>
    public override int Next() => Settle(_meet.Next());

    /// <inheritdoc/>
    public override int Advance(int target) => target <= _meet.Current ? _meet.Current : Settle(_meet.Advance(target));

    /// <inheritdoc/>
    public override bool Confirm()
    {
        _frequency = float.NaN;
        return Stands();
    }

    /// <inheritdoc/>
    public override double Score() => _weight.Score(Frequency, _norms == null ? TermWeight.NoNorm : _norms[_meet.Current]);

    /// <summary>The phrase's frequency where all terms stand on one document.</summary>
    protected abstract float Count();

    /// <summary>Whether the phrase stands in a document where all terms do.</summary>
    protected abstract bool Stands();

    private int Settle(int doc)
    {
        while (doc != End && !Confirm())
        {
            doc = _clock.Poll() ? _meet.Advance(End) : _meet.Next();
        }

        return doc;
    }
}

/// <summary>One term of a phrase and its position relative to the phrase's start.</summary>
internal readonly record struct PhrasePlace(PostingsCursor Postings, int Offset);
