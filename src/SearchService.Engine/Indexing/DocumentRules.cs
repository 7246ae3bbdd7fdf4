using SearchService.Engine.Schema;

namespace SearchService.Engine.Indexing;

/// <summary>Does a document fit the schema?</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class DocumentRules(IndexSchema schema)
{
    private const int LongestKey = 1024;

    private readonly Dictionary<string, FieldKind> _kinds = schema.Fields.ToDictionary(static field => field.Name, static field => field.Kind, StringComparer.Ordinal);

    /// <summary>What is kept of a field.</summary>
    public FieldKind KindOf(string field) => _kinds[field];

    /// <summary>Throws if it does not fit.</summary>
    /// <exception cref="ArgumentException">Which field or key, and why.</exception>
    public void Check(IndexDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        CheckKey(document.Key);
        foreach (var (field, _) in document.Texts) Require(field, FieldKind.Text, FieldKind.Text);
        foreach (var (field, _) in document.Terms) Require(field, FieldKind.Keyword, FieldKind.Ordinal);
        foreach (var (field, _) in document.Numbers) Require(field, FieldKind.Number, FieldKind.Number);
    }

    /// <summary>Throws if a key is none.</summary>
    public static void CheckKey(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (key.Length > LongestKey) throw new ArgumentException($"A key of {key.Length} characters is longer than {LongestKey}.", nameof(key));
    }

    private void Require(string field, FieldKind kind, FieldKind orKind)
    {
        if (!_kinds.TryGetValue(field, out var found)) throw new ArgumentException($"The schema has no field '{field}'.", nameof(field));
        if (found != kind && found != orKind) throw new ArgumentException($"Field '{field}' is {found}; this value is for {kind}.", nameof(field));
    }
}
