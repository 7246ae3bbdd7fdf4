using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching;

/// <summary>A segment and the snapshot-wide number of its first document.</summary>
/// <param name="View">The segment.</param>
/// <param name="FirstDoc">globalDoc = FirstDoc + doc.</param>
/// <param name="Index">Its place among the segments of the snapshot.</param>
internal readonly record struct PlacedSegment(SegmentView View, int FirstDoc, int Index)
{
    /// <summary>Puts segments behind one another.</summary>
    public static PlacedSegment[] Place(IReadOnlyList<SegmentView> views)
    {
        var placed = new PlacedSegment[views.Count];
        var first = 0;
        for (var i = 0; i < views.Count; i++)
        {
            placed[i] = new PlacedSegment(views[i], first, i);
            first += views[i].Count;
        }

        return placed;
    }

    /// <summary>Whether the document was deleted.</summary>
    public bool IsDeleted(int doc)
    {
        var deleted = View.Deleted;
        return !deleted.IsEmpty && (deleted[doc >> 6] >> (doc & 63) & 1) != 0;
    }
}
