using SearchService.Engine.Matching.Scoring;

namespace SearchService.Engine.Matching.Phrases;

/// <summary>Phrases with slop, each alignment counting 1 / (1 + moves).</summary>
internal sealed class SloppyPhraseCursor : PhraseCursor
{
    private readonly SloppyAlignment _alignment;
    private bool _isFound;

    /// <summary>A phrase whose terms may take up to <paramref name="phrase"/>'s slop of moves.</summary>
    public SloppyPhraseCursor((PhrasePlace[] Places, int Slop) phrase, TermWeight weight, ReadOnlySpan<byte> norms, SearchClock clock)
        : base(phrase.Places, weight, norms, clock) =>
        _alignment = new SloppyAlignment([.. phrase.Places.Select(static place => ((object)place.Postings, place.Offset))], phrase.Slop);

    /// <inheritdoc/>
    protected override bool IsRarerThanItsTerms => false;

    /// <inheritdoc/>
    protected override bool Stands()
    {
        for (var place = 0; place < Places.Length; place++) _alignment.Load(place, Places[place].Postings.Positions());
        return _isFound = _alignment.First();
    }

    /// <inheritdoc/>
    protected override float Count()
    {
        var sum = 0f;
        for (; _isFound; _isFound = _alignment.Next()) sum += 1f / (1f + _alignment.Moves);
        return sum;
    }
}
