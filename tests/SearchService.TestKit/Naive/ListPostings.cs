using SearchService.Engine.Segments;

namespace SearchService.TestKit.Naive;

/// <summary>Postings as a list, in blocks of 128 whose impacts are all pairs that occur.</summary>
internal sealed class ListPostings(List<(int Doc, int[] Positions)> postings, byte[]? norms) : PostingsCursor
{
    private const int BlockSize = 128;

    private int _index = -1;
    private int _block;

    /// <inheritdoc/>
    public override int Current => _index < 0 ? -1 : _index < postings.Count ? postings[_index].Doc : End;

    /// <inheritdoc/>
    public override long Cost => postings.Count;

    /// <inheritdoc/>
    public override int Frequency => postings[_index].Positions.Length;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Positions() => postings[_index].Positions;

    /// <inheritdoc/>
    public override int Next()
    {
        _index++;
        return Current;
    }

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        while (Current < target) _index++;
        return Current;
    }

    /// <inheritdoc/>
    public override int BlockEnd(int target)
    {
        while (_block * BlockSize < postings.Count && LastOf(_block) < target) _block++;
        return _block * BlockSize < postings.Count ? LastOf(_block) : End;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<Impact> BlockImpacts() =>
        postings.Skip(_block * BlockSize).Take(BlockSize)
            .Select(posting => new Impact(posting.Positions.Length, norms is null ? (byte)1 : norms[posting.Doc]))
            .Distinct().ToArray();

    private int LastOf(int block) => postings[Math.Min((block + 1) * BlockSize, postings.Count) - 1].Doc;
}
