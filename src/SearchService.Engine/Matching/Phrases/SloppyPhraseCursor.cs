using SearchService.Engine.Matching.Scoring;

namespace SearchService.Engine.Matching.Phrases;

/// <summary>Phrases with slop, each alignment counting 1 / (1 + moves), as Apache Lucene 8 aligns them.</summary>
/// <remarks>
/// Every term walks its positions, each shifted back by its offset, so that an exact phrase has all of them equal. The spread from the least to the
/// greatest is the number of moves. The least one walks on, shrinking the spread, until another becomes the least: then the smallest spread seen is a match
/// if the slop allows it. Places of a repeated term may not share a token: of two that do, the lesser walks on.
/// </remarks>
internal sealed class SloppyPhraseCursor : PhraseCursor
{
    private readonly int _slop;
    private readonly int[][] _positions;
    private readonly int[] _lengths;
    private readonly int[] _at;
    private readonly int[][] _repeats;
    private int _greatest;
    private int _spread;
    private bool _isPlaced;
    private bool _isFound;

    /// <summary>A phrase whose terms may take up to <paramref name="slop"/> moves.</summary>
    public SloppyPhraseCursor((PhrasePlace[] Places, int Slop) phrase, TermWeight weight, ReadOnlySpan<byte> norms, SearchClock clock)
        : base(phrase.Places, weight, norms, clock)
    {
        var places = phrase.Places;
        _slop = phrase.Slop;
        _positions = Array.ConvertAll(places, static _ => new int[16]);
        _lengths = new int[places.Length];
        _at = new int[places.Length];
        _repeats = [.. Enumerable.Range(0, places.Length).GroupBy(place => places[place].Postings)
            .Where(static group => group.Count() > 1).Select(group => group.OrderBy(place => places[place].Offset).ToArray())];
    }

    /// <inheritdoc/>
    protected override bool IsRarerThanItsTerms => false;

    /// <inheritdoc/>
    protected override bool Stands()
    {
        _isPlaced = Begin();
        return _isFound = NextMatch();
    }

    /// <inheritdoc/>
    protected override float Count()
    {
        var sum = 0f;
        for (; _isFound; _isFound = NextMatch()) sum += 1f / (1f + _spread);
        return sum;
    }

    private bool Begin()
    {
        for (var place = 0; place < Places.Length; place++) Load(place);
        foreach (var group in _repeats)
        {
            for (var i = 1; i < group.Length; i++)
            {
                _at[group[i]] = i;
                if (i >= _lengths[group[i]]) return false;
            }
        }

        _greatest = int.MinValue;
        for (var place = 0; place < Places.Length; place++) _greatest = Math.Max(_greatest, Start(place));
        return true;
    }

    private void Load(int place)
    {
        var positions = Places[place].Postings.Positions();
        if (_positions[place].Length < positions.Length) _positions[place] = new int[positions.Length * 2];
        positions.CopyTo(_positions[place]);
        _lengths[place] = positions.Length;
        _at[place] = 0;
    }

    private int Position(int place) => _positions[place][_at[place]];

    private int Start(int place) => Position(place) - Places[place].Offset;

    private bool NextMatch()
    {
        if (!_isPlaced) return false;
        var place = Least(except: -1);
        var next = Start(Least(except: place));
        _spread = _greatest - Start(place);
        while (Step(place) && Separate(place))
        {
            if (Start(place) <= next)
            {
                _spread = Math.Min(_spread, _greatest - Start(place));
                continue;
            }

            if (_spread <= _slop) return true;
            place = Least(except: -1);
            next = Start(Least(except: place));
            _spread = _greatest - Start(place);
        }

        _isPlaced = false;
        return _spread <= _slop;
    }

    private bool Step(int place)
    {
        if (++_at[place] == _lengths[place]) return false;
        _greatest = Math.Max(_greatest, Start(place));
        return true;
    }

    private bool Separate(int place)
    {
        for (var other = Colliding(place); other >= 0; other = Colliding(place))
        {
            place = IsBefore(place, other) ? place : other;
            if (!Step(place)) return false;
        }

        return true;
    }

    private int Colliding(int place)
    {
        for (var other = 0; other < Places.Length; other++)
        {
            if (other == place || Places[other].Offset == Places[place].Offset) continue;
            if (Places[other].Postings == Places[place].Postings && Position(other) == Position(place)) return other;
        }

        return -1;
    }

    private int Least(int except)
    {
        var least = -1;
        for (var place = 0; place < Places.Length; place++)
        {
            if (place != except && (least < 0 || IsBefore(place, least))) least = place;
        }

        return least;
    }

    private bool IsBefore(int a, int b)
    {
        var order = Start(a).CompareTo(Start(b));
        return order < 0 || (order == 0 && Places[a].Offset < Places[b].Offset);
    }
}
