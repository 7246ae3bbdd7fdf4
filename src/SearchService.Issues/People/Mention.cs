using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People;

/// <summary>One place where a person is named.</summary>
/// <param name="Text">The text it stands in.</param>
/// <param name="TextIndex">The text's number in its article, in reading order.</param>
/// <param name="Finding">The place and its evidence.</param>
internal sealed record Mention(NameText Text, int TextIndex, NameFinding Finding);
