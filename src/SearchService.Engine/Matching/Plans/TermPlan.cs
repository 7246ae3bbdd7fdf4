using SearchService.Engine.Collecting;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Levels;
using SearchService.Engine.Matching.Masks;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Plans;

/// <summary>One exact term, scored by BM25.</summary>
internal sealed class TermPlan(TermQuery query, TermOccurrences occurrences, TermWeight weight) : Plan
{
    /// <inheritdoc/>
    protected override string Description => $"{query.Field}:{query.Term}";

    /// <inheritdoc/>
    public override bool IsCheap => true;

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening) =>
        occurrences.Open(opening.Segment, withPositions: false) is { } postings
            ? new TermScoreCursor(postings, weight, opening.Segment.View.Norms(query.Field), opening.Scores == Scores.None ? weight.Weight : BestIn(opening))
            : null;

    /// <summary>No document of the segment scores higher.</summary>
    public float BestIn(in Opening opening) => Scored(opening, 0)?.Best ?? weight.Weight;

    /// <inheritdoc/>
    public override bool CountsApart => true;

    /// <inheritdoc/>
    public override int KnownCount(in PlacedSegment segment) => occurrences.Entries[segment.Index]?.DocumentFrequency ?? 0;

    private (int Segment, DocBits Bits)? _bits;
    private (int Segment, TermBlocks Blocks)? _blocks;

    /// <inheritdoc/>
    public override bool TryBest(in Opening opening, TopList<Ranked> top)
    {
        if (IsAbsent(opening)) return true;
        if (LevelRanking.TryRank(new BooleanParts([this], [], [], [], 0), (opening, top))) return true;
        if (Scored(opening, 0) is not { } term) return false;
        new BlockPass(new BlockPassParts { Lead = term, Slots = 1, FirstAdded = 1 }, new BestSoFar(opening.Segment, top), opening.Clock).Run();
        return true;
    }

    /// <summary>All documents of the segment that have the term, as bits up to the last of them; unpacked at most once per search.</summary>
    public unsafe ReadOnlySpan<ulong> Words(scoped in Opening opening, TermBlocks blocks)
    {
        if (blocks.BitmapWords > 0) return new ReadOnlySpan<ulong>(blocks.Bitmap, Math.Min(blocks.BitmapWords, (opening.Segment.View.Count + 63) >> 6));
        if (_bits is { } kept && kept.Segment == opening.Segment.Index) return kept.Bits.Words;
        var bits = ScratchBits.Take(opening.Segment.View.Count);
        blocks.AddTo(bits);
        blocks.Know(bits.Array);
        _bits = (opening.Segment.Index, bits);
        return bits.Words;
    }

    /// <inheritdoc/>
    public override unsafe DocMask Mask(in Opening opening) =>
        !IsAbsent(opening) && Blocks(opening) is { BitmapWords: > 0 } blocks ? new BitmapMask(blocks.Bitmap, blocks.BitmapWords) : base.Mask(opening);

    /// <inheritdoc/>
    public override DocTest? Test(in Opening opening) => Blocks(opening) is { } blocks ? new TermTest(blocks) : null;

    /// <inheritdoc/>
    public override void AddTo(DocBits bits, in Opening opening)
    {
        if (IsAbsent(opening)) return;
        if (Blocks(opening) is { } blocks) bits.Add(Words(opening, blocks));
        else base.AddTo(bits, opening);
    }

    /// <summary>Where the term is found.</summary>
    public TermOccurrences Occurrences => occurrences;

    /// <summary>Whether the segment lacks the term.</summary>
    public bool IsAbsent(in Opening opening) => occurrences.Entries[opening.Segment.Index] is null;

    /// <summary>How many documents of the segment have the term.</summary>
    public int CountIn(in Opening opening) => KnownCount(opening.Segment);

    /// <summary>The term's blocks in the segment, opened once per search; null where it has none.</summary>
    public TermBlocks? Blocks(in Opening opening)
    {
        if (_blocks is { } open && open.Segment == opening.Segment.Index) return open.Blocks;
        if (occurrences.Entries[opening.Segment.Index] is not { } entry || opening.Segment.View.Terms(query.Field)!.Blocks(entry) is not { } blocks) return null;
        _blocks = (opening.Segment.Index, blocks);
        return blocks;
    }

    /// <summary>The same, scored into a slot of a sum.</summary>
    public ScoredTerm? Scored(in Opening opening, int slot) =>
        Blocks(opening) is { } blocks ? new ScoredTerm(blocks, weight, opening.Segment.View.Norms(query.Field), slot) : null;

    /// <summary>Whether the term is frequent enough in the segment to be ranked by levels.</summary>
    public bool IsFrequent(in Opening opening) => TermLevels.IsFor(CountIn(opening), opening.Segment.View.Count);

    /// <summary>How it is scored.</summary>
    public TermWeight Weight => weight;

    /// <summary>The norms of its field in the segment.</summary>
    public ReadOnlySpan<byte> Norms(in Opening opening) => opening.Segment.View.Norms(query.Field);

    /// <summary>The term by levels, scored into a slot of a sum; null where it has none, or not yet.</summary>
    public LeveledTerm? Leveled(in Opening opening, int slot)
    {
        if (occurrences.Entries[opening.Segment.Index] is not { } entry) return null;
        var levels = opening.Segment.View.Terms(query.Field)!.Levels(entry, Norms(opening), weight.Statistics);
        return levels is null ? null : new LeveledTerm(this, opening, levels, slot);
    }

    /// <inheritdoc/>
    public override Explanation? Explain(in Opening opening, int doc)
    {
        if (occurrences.Open(opening.Segment, withPositions: false) is not { } postings || postings.Advance(doc) != doc) return null;
        var norms = opening.Segment.View.Norms(query.Field);
        return weight.Explain(Description, postings.Frequency, norms.IsEmpty ? TermWeight.NoNorm : norms[doc]);
    }
}
