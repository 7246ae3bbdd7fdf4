namespace SearchService.Engine.Schema;

/// <summary>Which fields does the index have? Fixed when the index is created.</summary>
/// <param name="Fields">The fields; names are unique.</param>
/// <param name="AnalysisVersion">Changes whenever an analyzer would give other tokens; an index of another version is refused by name.</param>
public sealed record IndexSchema(IReadOnlyList<FieldDefinition> Fields, string AnalysisVersion);
