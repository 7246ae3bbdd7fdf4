namespace SearchService.Issues.People;

/// <summary>A person established elsewhere.</summary>
/// <param name="Name">The full name, blanks removed.</param>
/// <param name="Roles">Offices as printed elsewhere; may be empty.</param>
/// <param name="Strength">How firmly the name is established, 0 to 1: 1 for a roster, less for a name seen once.</param>
public sealed record KnownPerson(string Name, IReadOnlyList<string> Roles, double Strength);
