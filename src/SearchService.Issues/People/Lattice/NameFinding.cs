namespace SearchService.Issues.People.Lattice;

/// <summary>A stretch of a text that may be a name, weighed against everything else the sentence can be read as.</summary>
/// <param name="Name">The name without blanks.</param>
/// <param name="Start">First unit.</param>
/// <param name="End">Behind the last unit.</param>
/// <param name="Chance">The probability of this reading, 0 to 1.</param>
/// <param name="Cues">What beside it speaks for a person.</param>
internal readonly record struct NameFinding(string Name, int Start, int End, float Chance, NameCues Cues);
