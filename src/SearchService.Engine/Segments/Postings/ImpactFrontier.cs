namespace SearchService.Engine.Segments.Postings;

/// <summary>Which (frequency, norm) pairs of a block are beaten by no other in both? Those alone bound its scores.</summary>
/// <remarks>A posting counts for its norm only if no shorter document has its frequency; the frontier therefore rises in both. Not thread-safe.</remarks>
internal sealed class ImpactFrontier
{
    private readonly int[] _frequencies = new int[256];
    private readonly Impact[] _impacts = new Impact[256];
    private int _least = 255;
    private int _greatest;

    /// <summary>Adds a posting.</summary>
    public void Add(int frequency, byte norm)
    {
        if (frequency <= _frequencies[norm]) return;
        _frequencies[norm] = frequency;
        if (norm < _least) _least = norm;
        if (norm > _greatest) _greatest = norm;
    }

    /// <summary>Adds postings known by their own frontier.</summary>
    public void Add(ReadOnlySpan<Impact> impacts)
    {
        foreach (var impact in impacts) Add(impact.Frequency, impact.Norm);
    }

    /// <summary>The frontier, rising in both, at most <paramref name="most"/> pairs; empties the collection. Valid until the next call.</summary>
    public ReadOnlySpan<Impact> Take(int most)
    {
        var count = 0;
        var best = 0;
        for (var norm = _least; norm <= _greatest; norm++)
        {
            var frequency = _frequencies[norm];
            if (frequency > best) _impacts[count++] = new Impact(best = frequency, (byte)norm);
            _frequencies[norm] = 0;
        }

        _least = 255;
        _greatest = 0;
        while (count > most) count = Thin(count);
        return _impacts.AsSpan(0, count);
    }

    // Two neighbours become one that beats both: the two whose frequencies differ least, so that the bound rises least.
    private int Thin(int count)
    {
        var closest = 1;
        for (var i = 2; i < count; i++)
        {
            if (_impacts[i].Frequency - _impacts[i - 1].Frequency < _impacts[closest].Frequency - _impacts[closest - 1].Frequency) closest = i;
        }

        _impacts[closest - 1] = new Impact(_impacts[closest].Frequency, _impacts[closest - 1].Norm);
        _impacts.AsSpan(closest + 1, count - closest - 1).CopyTo(_impacts.AsSpan(closest));
        return count - 1;
    }
}
