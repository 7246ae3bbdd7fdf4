namespace SearchService.Engine.Matching.Sums;

/// <summary>How high can the leaves of a sum bring a document, and how high do they?</summary>
internal sealed class SumLeaves
{
    // Bounds are sums in another order than scores are: the slack covers the rounding between them.
    private const double Slack = 1 + 1e-12;

    // Leaders so much rarer than the required parts are followed over the whole segment: looking at the bounds of every block would cost more than it spares.
    private const int MuchRarer = 4;

    private readonly ScoredCursor[] _cursors;
    private readonly DocCursor[] _candidates;
    private readonly bool[] _isSplit;
    private readonly ScoreTree[] _parts;
    private readonly int[] _partOf;
    private readonly double[] _partBounds;
    private readonly double[] _partValues;
    private readonly bool[] _isOpen;
    private readonly ScoreTree _tree;
    private readonly int _required;
    private readonly double[] _best;
    private readonly double[] _bounds;
    private readonly double[] _values;
    private readonly int[] _byBound;
    private double _bound;
    private double _left;
    private bool _isDivided;
    private int _firstLead = -1;

    /// <summary>Takes the leaves over.</summary>
    public SumLeaves(SumParts parts, ScoreTree tree)
    {
        _cursors = [.. parts.Required, .. parts.Optional];
        _candidates = Array.ConvertAll(_cursors, static cursor => cursor.Candidates);
        _isSplit = Array.ConvertAll(_cursors, static cursor => cursor.Candidates != cursor);
        _isOpen = new bool[_cursors.Length];
        _tree = tree;
        _required = parts.Required.Count;
        _best = Array.ConvertAll(_cursors, static cursor => cursor.Best);
        _bounds = [.. _best];
        _values = new double[_cursors.Length];
        _byBound = [.. Enumerable.Range(_required, _cursors.Length - _required)];
        var added = new ScoreTree[_cursors.Length];
        tree.NoteAdded(added);
        _parts = [.. added.Distinct()];
        _partOf = Array.ConvertAll(added, part => Array.IndexOf(_parts, part));
        _partBounds = new double[_parts.Length];
        _partValues = new double[_parts.Length];
        Best = tree.From(_best);
        NoteBounds();
    }

    /// <summary>No document of the segment scores higher.</summary>
    public double Best { get; }

    /// <summary>What a document's score has to exceed.</summary>
    public float Minimum { get; private set; } = float.NegativeInfinity;

    /// <summary>Whether no document of the window can compete.</summary>
    public bool IsWeak => !CanReach(_bound);

    /// <summary>Whether documents that compete must have one of the leading optional parts.</summary>
    public bool IsLed => _firstLead >= 0;

    /// <summary>Whether the bounds of the whole segment are used from now on.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The bound over a stretch of documents.</summary>
    public double BoundOf(int target, int end)
    {
        for (var i = 0; i < _cursors.Length; i++) _bounds[i] = _cursors[i].Bound(target, end);
        _isDivided = false;
        NoteBounds();
        return _bound;
    }

    /// <summary>Takes the bounds of a window.</summary>
    public void OpenWindow(int target, int end)
    {
        if (IsWhole)
        {
            _best.CopyTo(_bounds, 0);
            NoteBounds();
        }
        else
        {
            BoundOf(target, end);
        }

        Divide(_bounds);
    }

    /// <summary>Raises the minimum.</summary>
    /// <param name="minimum">It.</param>
    /// <param name="cost">Documents that would be looked at without leaders.</param>
    public void Raise(float minimum, long cost)
    {
        if (_isDivided && minimum == Minimum) return;
        Minimum = minimum;
        if (!IsWhole && cost > 0)
        {
            Divide(_best);
            IsWhole = IsLed && CostOfLead() < cost / MuchRarer;
        }

        // The window keeps its bounds until it ends.
        Divide(_bounds);
    }

    /// <summary>The first document from here on that any leading part may have.</summary>
    public int NextLed(int target)
    {
        var least = DocCursor.End;
        for (var i = _firstLead; i < _byBound.Length; i++)
        {
            var leader = _candidates[_byBound[i]];
            var doc = leader.Current < target ? leader.Advance(target) : leader.Current;
            if (doc < least) least = doc;
        }

        return least;
    }

    /// <summary>The score of a document on which the required parts stand; false, with any score, when it does not match or does not exceed the minimum.</summary>
    /// <param name="doc">The document.</param>
    /// <param name="toConfirm">Required parts that are not yet known to match.</param>
    /// <param name="minimum">The minimum.</param>
    /// <param name="score">The score.</param>
    public bool TryScore(int doc, ScoredCursor[] toConfirm, float minimum, out double score)
    {
        score = 0;
        _bounds.CopyTo(_values, 0);
        _partBounds.CopyTo(_partValues, 0);
        _left = _bound;
        if (!Cheap(doc, minimum)) return false;
        foreach (var part in toConfirm)
        {
            if (!part.Confirm()) return false;
        }

        if (!Costly(minimum)) return false;
        score = _tree.From(_values);
        return (float)score > minimum;
    }

    // Everything but positions; an optional part that may yet fail keeps its bound.
    private bool Cheap(int doc, float minimum)
    {
        for (var i = 0; i < _required; i++)
        {
            if (!_isSplit[i] && !Set(i, _cursors[i].Score(), minimum)) return false;
        }

        for (var k = _byBound.Length - 1; k >= 0; k--)
        {
            var i = _byBound[k];
            var isThere = (_candidates[i].Current < doc ? _candidates[i].Advance(doc) : _candidates[i].Current) == doc;
            _isOpen[i] = isThere && _isSplit[i];
            if (!_isOpen[i] && !Set(i, isThere ? _cursors[i].Score() : 0, minimum)) return false;
        }

        return true;
    }

    private bool Costly(float minimum)
    {
        for (var i = 0; i < _cursors.Length; i++)
        {
            if (i < _required ? !_isSplit[i] : !_isOpen[i]) continue;
            if (!Set(i, i < _required || _cursors[i].Confirm() ? _cursors[i].Score() : 0, minimum)) return false;
        }

        return true;
    }

    // Leaves that are not looked at yet count with their bounds.
    private bool Set(int leaf, double value, float minimum)
    {
        _values[leaf] = value;
        var part = _partOf[leaf];
        var falls = _partValues[part];
        _partValues[part] = _parts[part].From(_values);
        _left -= falls - _partValues[part];
        return (float)(_left * Slack) > minimum;
    }

    private void NoteBounds()
    {
        _bound = _tree.From(_bounds);
        for (var part = 0; part < _parts.Length; part++) _partBounds[part] = _parts[part].From(_bounds);
    }

    private long CostOfLead()
    {
        var cost = 0L;
        for (var i = _firstLead; i < _byBound.Length; i++) cost += _candidates[_byBound[i]].Cost;
        return cost;
    }

    private void Divide(double[] bounds)
    {
        _firstLead = -1;
        _isDivided = true;
        if (_byBound.Length == 0) return;
        Array.Clear(_values);
        Array.Copy(bounds, _values, _required);
        if (CanReach(_tree.From(_values))) return;
        OrderBy(bounds);
        for (_firstLead = 0; _firstLead < _byBound.Length; _firstLead++)
        {
            var leaf = _byBound[_firstLead];
            _values[leaf] = bounds[leaf];
            if (CanReach(_tree.From(_values))) return;
        }
    }

    // Insertion: the order hardly changes.
    private void OrderBy(double[] bounds)
    {
        for (var i = 1; i < _byBound.Length; i++)
        {
            var leaf = _byBound[i];
            var hole = i;
            while (hole > 0 && bounds[_byBound[hole - 1]] > bounds[leaf])
            {
                _byBound[hole] = _byBound[hole - 1];
                hole--;
            }

            _byBound[hole] = leaf;
        }
    }

    private bool CanReach(double bound) => (float)(bound * Slack) > Minimum;
}
