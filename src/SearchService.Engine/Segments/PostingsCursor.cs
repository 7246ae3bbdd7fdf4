using SearchService.Engine.Matching;

namespace SearchService.Engine.Segments;

/// <summary>The documents of one term, with frequencies, positions and the bounds that let a search skip.</summary>
internal abstract class PostingsCursor : DocCursor
{
    /// <summary>Occurrences in the current document; 1 for keyword fields.</summary>
    public abstract int Frequency { get; }

    /// <summary>The positions in the current document, ascending; as many as <see cref="Frequency"/>. Valid until the cursor moves.</summary>
    public abstract ReadOnlySpan<int> Positions();

    /// <summary>Without moving: the last document of the block that holds <paramref name="target"/>, or <see cref="DocCursor.End"/>.</summary>
    public abstract int BlockEnd(int target);

    /// <summary>The (frequency, norm) pairs that bound every score in the block of the last <see cref="BlockEnd"/>; norms compare as unsigned bytes, smaller is shorter.</summary>
    public abstract ReadOnlySpan<Impact> BlockImpacts();
}
