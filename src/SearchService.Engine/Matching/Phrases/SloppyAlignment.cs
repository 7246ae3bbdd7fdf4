namespace SearchService.Engine.Matching.Phrases;

/// <summary>Where in a document do terms stand near enough to one another? Aligned as Apache Lucene 8 aligns them.</summary>
/// <remarks>
/// Every term walks its positions, each shifted back by its offset, so that an exact phrase has all of them equal. The spread from the least to the
/// greatest is the number of moves. The least one walks on, shrinking the spread, until another becomes the least: then the smallest spread seen is a match
/// if the slop allows it. Places of a repeated term may not share a token: of two that do, the lesser walks on. For one thread.
/// </remarks>
/// <param name="places">The places: what is the same for places of one term, and the offset.</param>
/// <param name="slop">Moves allowed.</param>
internal sealed class SloppyAlignment((object Term, int Offset)[] places, int slop)
{
    private readonly int[][] _positions = Array.ConvertAll(places, static _ => new int[16]);
    private readonly int[] _lengths = new int[places.Length];
    private readonly int[] _at = new int[places.Length];
    private readonly int[][] _repeats = [.. Enumerable.Range(0, places.Length).GroupBy(place => places[place].Term)
        .Where(static group => group.Count() > 1).Select(group => group.OrderBy(place => places[place].Offset).ToArray())];

    private int _greatest;
    private bool _isPlaced;

    /// <summary>Moves of the match found last.</summary>
    public int Moves { get; private set; }

    /// <summary>Takes the positions of a place over.</summary>
    public void Load(int place, ReadOnlySpan<int> positions)
    {
        if (_positions[place].Length < positions.Length) _positions[place] = new int[positions.Length * 2];
        positions.CopyTo(_positions[place]);
        _lengths[place] = positions.Length;
    }

    /// <summary>Finds the first match, once all places are loaded.</summary>
    public bool First()
    {
        _isPlaced = Begin();
        return Next();
    }

    /// <summary>Finds the next match.</summary>
    public bool Next()
    {
        if (!_isPlaced) return false;
        var place = Least(except: -1);
        var next = Start(Least(except: place));
        Moves = _greatest - Start(place);
        while (Step(place) && Separate(place))
        {
            if (Start(place) <= next)
            {
                Moves = Math.Min(Moves, _greatest - Start(place));
                continue;
            }

            if (Moves <= slop) return true;
            place = Least(except: -1);
            next = Start(Least(except: place));
            Moves = _greatest - Start(place);
        }

        _isPlaced = false;
        return Moves <= slop;
    }

    private bool Begin()
    {
        Array.Clear(_at);
        foreach (var group in _repeats)
        {
            for (var i = 1; i < group.Length; i++)
            {
                _at[group[i]] = i;
                if (i >= _lengths[group[i]]) return false;
            }
        }

        _greatest = int.MinValue;
        for (var place = 0; place < places.Length; place++) _greatest = Math.Max(_greatest, Start(place));
        return true;
    }

    private int Position(int place) => _positions[place][_at[place]];

    private int Start(int place) => Position(place) - places[place].Offset;

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
        for (var other = 0; other < places.Length; other++)
        {
            if (other == place || places[other].Offset == places[place].Offset) continue;
            if (places[other].Term == places[place].Term && Position(other) == Position(place)) return other;
        }

        return -1;
    }

    private int Least(int except)
    {
        var least = -1;
        for (var place = 0; place < places.Length; place++)
        {
            if (place != except && (least < 0 || IsBefore(place, least))) least = place;
        }

        return least;
    }

    private bool IsBefore(int a, int b)
    {
        var order = Start(a).CompareTo(Start(b));
        return order < 0 || (order == 0 && places[a].Offset < places[b].Offset);
    }
}
