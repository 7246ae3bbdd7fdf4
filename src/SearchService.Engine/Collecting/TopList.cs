namespace SearchService.Engine.Collecting;

/// <summary>Which are the best k so far? A heap with the worst of them on top; T orders best first.</summary>
internal sealed class TopList<T>(int capacity)
    where T : struct, IComparable<T>
{
    private T[] _heap = new T[Math.Min(capacity, 128)];

    /// <summary>How many are kept.</summary>
    public int Count { get; private set; }

    /// <summary>How many are kept at most.</summary>
    public int Capacity => capacity;

    /// <summary>Whether k are kept: from now on one has to beat <see cref="Worst"/>.</summary>
    public bool IsFull => Count == capacity;

    /// <summary>The worst of those kept.</summary>
    public T Worst => _heap[0];

    /// <summary>Keeps the candidate if it is among the best; tells whether it was.</summary>
    public bool Offer(in T candidate)
    {
        if (capacity == 0) return false;
        if (!IsFull)
        {
            Append(candidate);
            return true;
        }

        if (candidate.CompareTo(_heap[0]) >= 0) return false;
        _heap[0] = candidate;
        SiftDown();
        return true;
    }

    /// <summary>Those kept, best first.</summary>
    public T[] ToSorted()
    {
        var sorted = _heap.AsSpan(0, Count).ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private void Append(in T candidate)
    {
        if (Count == _heap.Length) Array.Resize(ref _heap, (int)Math.Min(capacity, _heap.Length * 2L));
        var child = Count++;
        while (child > 0 && candidate.CompareTo(_heap[(child - 1) / 2]) > 0)
        {
            _heap[child] = _heap[(child - 1) / 2];
            child = (child - 1) / 2;
        }

        _heap[child] = candidate;
    }

    private void SiftDown()
    {
        var heap = _heap;
        var moved = heap[0];
        var hole = 0;
        while (true)
        {
            var child = (2 * hole) + 1;
            if (child >= Count) break;
            if (child + 1 < Count && heap[child + 1].CompareTo(heap[child]) > 0) child++;
            if (heap[child].CompareTo(moved) <= 0) break;
            heap[hole] = heap[child];
            hole = child;
        }

        heap[hole] = moved;
    }
}
