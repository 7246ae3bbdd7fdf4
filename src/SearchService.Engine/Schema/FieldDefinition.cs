using SearchService.Engine.Analysis;

namespace SearchService.Engine.Schema;

/// <summary>One field: its name, what is kept of it and, for text, how it is analyzed.</summary>
public sealed record FieldDefinition(string Name, FieldKind Kind, Analyzer? Analyzer = null);
