namespace SearchService.Engine.Matching.Unions;

/// <summary>Which of many cursors stands on the smallest document? A binary heap that leaves the order of the cursors themselves alone.</summary>
internal sealed class CursorHeap
{
    private readonly DocCursor[] _heap;

    /// <summary>Heaps cursors that all stand before their first document.</summary>
    public CursorHeap(IReadOnlyCollection<DocCursor> cursors) => _heap = [.. cursors];

    /// <summary>The cursor on the smallest document.</summary>
    public DocCursor Top => _heap[0];

    /// <summary>Moves every cursor that stands before <paramref name="target"/> to it; returns the smallest document then.</summary>
    public int Advance(int target)
    {
        while (_heap[0].Current < target)
        {
            _heap[0].Advance(target);
            SiftDown();
        }

        return _heap[0].Current;
    }

    private void SiftDown()
    {
        var heap = _heap;
        var moved = heap[0];
        var doc = moved.Current;
        var hole = 0;
        while (true)
        {
            var child = (2 * hole) + 1;
            if (child >= heap.Length) break;
            if (child + 1 < heap.Length && heap[child + 1].Current < heap[child].Current) child++;
            if (heap[child].Current >= doc) break;
            heap[hole] = heap[child];
            hole = child;
        }

        heap[hole] = moved;
    }
}
