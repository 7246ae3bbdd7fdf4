namespace SearchService.Archive.People;

/// <summary>Between which days is an office printed, and in how many articles?</summary>
internal readonly record struct RoleTally(DateOnly? First, DateOnly? Last, int Count)
{
    /// <summary>Nothing seen yet.</summary>
    public static RoleTally None => default;

    /// <summary>One more sight of it; unknown days change nothing.</summary>
    public RoleTally With(DateOnly? first, DateOnly? last, int count) => new(Earlier(First, first), Later(Last, last), Count + count);

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;
}
