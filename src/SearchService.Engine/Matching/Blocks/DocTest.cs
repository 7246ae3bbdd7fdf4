namespace SearchService.Engine.Matching.Blocks;

/// <summary>Does this document pass? Asked of single documents in any order, where few are left to ask about.</summary>
internal abstract class DocTest
{
    /// <summary>Whether the document passes.</summary>
    public abstract bool Passes(int doc);
}
