namespace SearchService.Engine.Matching;

/// <summary>Which documents match, how well, and how well at best in the documents ahead?</summary>
/// <remarks>
/// A cursor whose matches are costly to verify splits in two: <see cref="Candidates"/> moves over a superset, and <see cref="Confirm"/> says whether
/// the candidate stood on matches. Whoever moves Candidates must not call Next or Advance of the cursor itself; after a confirmation Current and Score hold.
/// </remarks>
internal abstract class ScoredCursor : DocCursor
{
    /// <summary>The score of the current document. Legal once per document or more, the same each time.</summary>
    public abstract double Score();

    /// <summary>No document of the segment scores higher.</summary>
    public abstract double Best { get; }

    /// <summary>Without moving: where a bound asked for at <paramref name="target"/> (at least Current, never less than before) is best cut off.</summary>
    public virtual int BoundEnd(int target) => End;

    /// <summary>Without moving: no document from <paramref name="target"/> to <paramref name="end"/>, both inclusive, scores higher.</summary>
    /// <remarks>Requires target as <see cref="BoundEnd"/> does. Costs a look at every block in between.</remarks>
    public virtual double Bound(int target, int end) => Best;

    /// <summary>Tells that documents scoring <paramref name="minimum"/> or less are of no interest: the cursor may leave them out. Only grows.</summary>
    public virtual void Raise(float minimum)
    {
    }

    /// <summary>The score of the current document if it exceeds <paramref name="minimum"/>; false, with any score, if it does not. May cost less than <see cref="Score"/>.</summary>
    /// <remarks>Where bounds are asked for at all, the current document lies in the stretch they were last asked for.</remarks>
    public virtual bool TryScore(float minimum, out double score)
    {
        score = Score();
        return (float)score > minimum;
    }

    /// <summary>The cheap superset to move over; the cursor itself where there is none.</summary>
    public virtual DocCursor Candidates => this;

    /// <summary>Whether the document that <see cref="Candidates"/> stands on matches.</summary>
    public virtual bool Confirm() => true;
}
