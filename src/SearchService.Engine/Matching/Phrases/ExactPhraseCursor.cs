using SearchService.Engine.Matching.Scoring;

namespace SearchService.Engine.Matching.Phrases;

/// <summary>Phrases without slop: the phrase starts where every term's positions, shifted back by its offset, agree.</summary>
internal sealed class ExactPhraseCursor(PhrasePlace[] places, TermWeight weight, ReadOnlySpan<byte> norms, SearchClock clock)
    : PhraseCursor(places, weight, norms, clock)
{
    private int[] _starts = new int[64];
    private int _count;

    /// <inheritdoc/>
    protected override bool IsRarerThanItsTerms => true;

    /// <inheritdoc/>
    protected override bool Stands()
    {
        var rarest = 0;
        for (var i = 1; i < Places.Length; i++)
        {
            if (Places[i].Postings.Frequency < Places[rarest].Postings.Frequency) rarest = i;
        }

        _count = Begin(Places[rarest]);
        for (var i = 0; i < Places.Length && _count > 0; i++)
        {
            if (i != rarest) _count = Keep(_count, Places[i]);
        }

        return _count > 0;
    }

    /// <inheritdoc/>
    protected override float Count() => _count;

    private int Begin(PhrasePlace place)
    {
        var positions = place.Postings.Positions();
        if (_starts.Length < positions.Length) _starts = new int[positions.Length * 2];
        for (var i = 0; i < positions.Length; i++) _starts[i] = positions[i] - place.Offset;
        return positions.Length;
    }

    private int Keep(int count, PhrasePlace place)
    {
        var positions = place.Postings.Positions();
        var kept = 0;
        var j = 0;
        for (var i = 0; i < count; i++)
        {
            var wanted = _starts[i] + place.Offset;
            while (j < positions.Length && positions[j] < wanted) j++;
            if (j == positions.Length) break;
            if (positions[j] == wanted) _starts[kept++] = _starts[i];
        }

        return kept;
    }
}
