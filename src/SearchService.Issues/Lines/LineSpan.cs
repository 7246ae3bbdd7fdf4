namespace SearchService.Issues.Lines;

/// <summary>A run of non-blank lines by index: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct LineSpan(int Start, int End)
{
    /// <summary>No lines.</summary>
    public static LineSpan None => default;

    /// <summary>Are there any lines?</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Does line <paramref name="index"/> lie in it?</summary>
    public bool Contains(int index) => index >= Start && index < End;
}
