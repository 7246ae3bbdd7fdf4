namespace SearchService.Engine.Matching.Plans;

/// <summary>Where and what for is a cursor opened?</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Clock">What ends it early.</param>
/// <param name="Scoring">What will be asked of it.</param>
internal readonly record struct Opening(PlacedSegment Segment, SearchClock Clock, Scores Scores)
{
    /// <summary>The same for a part whose scores are not asked for.</summary>
    public Opening Unscored => this with { Scores = Scores.None };

    /// <summary>The same for a part of a sum: all its documents are needed, since what it lacks others may add.</summary>
    public Opening InSum => Scores == Scores.Best ? this with { Scores = Scores.All } : this;
}

/// <summary>Which scores will be asked for?</summary>
internal enum Scores
{
    /// <summary>None: only which documents match.</summary>
    None,

    /// <summary>Those of all documents.</summary>
    All,

    /// <summary>The best: documents below a rising minimum may be left out.</summary>
    Best,
}
