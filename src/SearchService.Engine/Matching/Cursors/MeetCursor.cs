namespace SearchService.Engine.Matching.Cursors;

/// <summary>The documents that all cursors have: the rarest leads, the others gallop after it.</summary>
internal sealed class MeetCursor : DocCursor
{
    private readonly DocCursor[] _cursors;
    private readonly SearchClock _clock;
    private int _current = -1;

    /// <summary>Meets at least one cursor; reorders <paramref name="cursors"/> by cost.</summary>
    public MeetCursor(DocCursor[] cursors, SearchClock clock)
    {
        _cursors = cursors;
        _clock = clock;
        Array.Sort(cursors, static (a, b) => a.Cost.CompareTo(b.Cost));
    }

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost => _cursors[0].Cost;

    /// <inheritdoc/>
    public override int Next() => _current = Align(_cursors[0].Next());

    /// <inheritdoc/>
    public override int Advance(int target) =>
        target == _current || _current == End ? _current : _current = Align(_cursors[0].Advance(target));

    private int Align(int doc)
    {
        var i = 1;
        while (i < _cursors.Length && doc != End)
        {
            var cursor = _cursors[i];
            var there = cursor.Current < doc ? cursor.Advance(doc) : cursor.Current;
            if (there == doc)
            {
                i++;
                continue;
            }

            if (_clock.Poll()) return End;
            doc = _cursors[0].Advance(there);
            i = 1;
        }

        return doc;
    }
}
