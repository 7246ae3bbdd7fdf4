using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Matching.Phrases;

/// <summary>Where in a document does an exact phrase start? Where every term's positions, shifted back by its offset, agree.</summary>
/// <remarks>Begun with the positions of one term, then thinned out by those of each of the others. For one thread.</remarks>
internal sealed class PhraseStarts
{
    private int[] _starts = ScratchBlocks.Take();

    /// <summary>Starts that are left.</summary>
    public int Count { get; private set; }

    /// <summary>Every position of a term makes a start.</summary>
    public void Begin(ReadOnlySpan<int> positions, int offset)
    {
        if (_starts.Length < positions.Length) _starts = new int[positions.Length * 2];
        var starts = _starts;
        for (var i = 0; i < positions.Length; i++) starts[i] = positions[i] - offset;
        Count = positions.Length;
    }

    /// <summary>Keeps the starts that another term agrees with; returns whether there are any.</summary>
    public bool Keep(ReadOnlySpan<int> positions, int offset)
    {
        var starts = _starts;
        var kept = 0;
        var j = 0;
        for (var i = 0; i < Count; i++)
        {
            var wanted = starts[i] + offset;
            while (j < positions.Length && positions[j] < wanted) j++;
            if (j == positions.Length) break;
            if (positions[j] == wanted) starts[kept++] = starts[i];
        }

        Count = kept;
        return kept > 0;
    }
}
