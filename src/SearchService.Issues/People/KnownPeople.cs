namespace SearchService.Issues.People;

/// <summary>Who is known before an issue is read: from other issues of the archive, or from a roster?</summary>
/// <param name="People">Known people; names may repeat with different offices.</param>
public sealed record KnownPeople(IReadOnlyList<KnownPerson> People)
{
    /// <summary>Nobody is known.</summary>
    public static KnownPeople None { get; } = new([]);
}
