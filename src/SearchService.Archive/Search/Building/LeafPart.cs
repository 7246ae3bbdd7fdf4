namespace SearchService.Archive.Search.Building;

/// <summary>A part of a leaf that stands for itself: a word, a name, or characters that the dictionary does not join.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Cover">Its terms in the character fields, with those of a lone character beside it.</param>
/// <param name="Slop">Moves allowed among them.</param>
/// <param name="People">Canonical names of the people it names.</param>
internal sealed record LeafPart(string Text, IReadOnlyList<(string Term, int Position)> Cover, int Slop, IReadOnlyList<string> People);
