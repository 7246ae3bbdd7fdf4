namespace SearchService.Engine.Indexing;

/// <summary>One document on its way into the index: a mutable list of field values under an external key.</summary>
/// <remarks>Not thread-safe. <see cref="Clear"/> makes it ready for the next document without new garbage.</remarks>
public sealed class IndexDocument
{
    private readonly List<(string Field, ReadOnlyMemory<char> Text)> _texts = [];
    private readonly List<(string Field, string Term)> _terms = [];
    private readonly List<(string Field, long Value)> _numbers = [];

    /// <summary>The external key: adding a document replaces the live one with the same key.</summary>
    public string Key { get; set; } = "";

    /// <summary>The bytes handed back for a hit; opaque to the engine.</summary>
    public ReadOnlyMemory<byte> Stored { get; set; }

    internal IReadOnlyList<(string Field, ReadOnlyMemory<char> Text)> Texts => _texts;

    internal IReadOnlyList<(string Field, string Term)> Terms => _terms;

    internal IReadOnlyList<(string Field, long Value)> Numbers => _numbers;

    /// <summary>Adds a value to a text field; values of one field follow each other in position order.</summary>
    public void AddText(string field, ReadOnlyMemory<char> text) => _texts.Add((field, text));

    /// <summary>Adds a term to a keyword field or a value to an ordinal column.</summary>
    public void AddTerm(string field, string term) => _terms.Add((field, term));

    /// <summary>Adds a value to a number column.</summary>
    public void AddNumber(string field, long value) => _numbers.Add((field, value));

    /// <summary>Empties the document.</summary>
    public void Clear()
    {
        Key = "";
        Stored = default;
        _texts.Clear();
        _terms.Clear();
        _numbers.Clear();
    }
}
