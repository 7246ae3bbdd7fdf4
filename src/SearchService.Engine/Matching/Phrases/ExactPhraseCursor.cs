using SearchService.Engine.Matching.Scoring;

namespace SearchService.Engine.Matching.Phrases;

/// <summary>Phrases without slop: the phrase starts where every term's positions, shifted back by its offset, agree.</summary>
internal sealed class ExactPhraseCursor(PhrasePlace[] places, TermWeight weight, ReadOnlySpan<byte> norms, SearchClock clock)
    : PhraseCursor(places, weight, norms, clock)
{
    private readonly PhraseStarts _starts = new();

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

        _starts.Begin(Places[rarest].Postings.Positions(), Places[rarest].Offset);
        for (var i = 0; i < Places.Length && _starts.Count > 0; i++)
        {
            if (i != rarest) _starts.Keep(Places[i].Postings.Positions(), Places[i].Offset);
        }

        return _starts.Count > 0;
    }

    /// <inheritdoc/>
    protected override float Count() => _starts.Count;
}
