namespace SearchService.Engine.Collecting;

/// <summary>A hit by score: higher scores first, then smaller documents.</summary>
internal readonly record struct Ranked(float Score, int Doc) : IComparable<Ranked>
{
    /// <inheritdoc/>
    public int CompareTo(Ranked other)
    {
        if (Score != other.Score) return Score > other.Score ? -1 : 1;
        return Doc.CompareTo(other.Doc);
    }
}

/// <summary>A hit by column: documents with a value first, by ascending key, then smaller documents.</summary>
/// <param name="IsMissing">Whether the document has no value.</param>
/// <param name="Key">The value, complemented for descending order, which cannot overflow.</param>
/// <param name="Doc">The document.</param>
internal readonly record struct Keyed(bool IsMissing, long Key, int Doc) : IComparable<Keyed>
{
    /// <inheritdoc/>
    public int CompareTo(Keyed other)
    {
        if (IsMissing != other.IsMissing) return IsMissing ? 1 : -1;
        return Key != other.Key ? Key.CompareTo(other.Key) : Doc.CompareTo(other.Doc);
    }
}
