namespace SearchService.Archive.Search.Snippets;

/// <summary>A place where a leaf of the question stands.</summary>
/// <param name="Leaf">Which leaf.</param>
/// <param name="Range">Where in the text.</param>
/// <param name="Part">Which part of the leaf; -1 for all of it.</param>
internal readonly record struct LeafMatch(int Leaf, TextRange Range, int Part);
