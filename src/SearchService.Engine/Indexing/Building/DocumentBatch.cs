namespace SearchService.Engine.Indexing.Building;

/// <summary>Additions and deletions in the order they came, copied from their caller until a thread comes to build them.</summary>
/// <remarks>
/// Texts and stored bytes stand in blocks that <see cref="Clear"/> keeps, so that a batch that is used again makes no garbage but the strings it was given.
/// One thread fills it; then any number may read it.
/// </remarks>
internal sealed class DocumentBatch
{
    private const int BytesPerChange = 64;
    private const int BytesPerValue = 48;

    private readonly List<Change> _changes = [];
    private readonly List<(string Field, ReadOnlyMemory<char> Text)> _texts = [];
    private readonly List<(string Field, string Term)> _terms = [];
    private readonly List<(string Field, long Value)> _numbers = [];
    private readonly BlockCopies<char> _characters = new();
    private readonly BlockCopies<byte> _bytes = new();

    /// <summary>Changes so far.</summary>
    public int Count => _changes.Count;

    /// <summary>Bytes held, about.</summary>
    public long MemoryInBytes { get; private set; }

    /// <summary>How many builds still read it.</summary>
    public int Readers { get; set; }

    /// <summary>Appends a document.</summary>
    public void Add(IndexDocument document)
    {
        var memory = BytesPerChange + document.Stored.Length + ((document.Key.Length + 16L) * sizeof(char));
        foreach (var (field, text) in document.Texts)
        {
            _texts.Add((field, _characters.Copy(text.Span)));
            memory += BytesPerValue + ((long)text.Length * sizeof(char));
        }

        foreach (var (field, term) in document.Terms)
        {
            _terms.Add((field, term));
            memory += BytesPerValue + (term.Length * sizeof(char));
        }

        foreach (var number in document.Numbers) _numbers.Add(number);
        memory += document.Numbers.Count * BytesPerValue;
        _changes.Add(new Change(document.Key, IsDeletion: false, _bytes.Copy(document.Stored.Span), _texts.Count, _terms.Count, _numbers.Count));
        MemoryInBytes += memory;
    }

    /// <summary>Appends a deletion.</summary>
    public void Delete(string key)
    {
        _changes.Add(new Change(key, IsDeletion: true, default, _texts.Count, _terms.Count, _numbers.Count));
        MemoryInBytes += BytesPerChange + ((key.Length + 16L) * sizeof(char));
    }

    /// <summary>The key that a change is about, and whether it is a deletion.</summary>
    public (string Key, bool IsDeletion) this[int change] => (_changes[change].Key, _changes[change].IsDeletion);

    /// <summary>Puts an added document together again; it is valid until the batch is cleared.</summary>
    public void Read(int change, IndexDocument document)
    {
        var (texts, terms, numbers) = change == 0 ? default : (_changes[change - 1].TextsEnd, _changes[change - 1].TermsEnd, _changes[change - 1].NumbersEnd);
        var found = _changes[change];
        document.Clear();
        document.Key = found.Key;
        document.Stored = found.Stored;
        for (; texts < found.TextsEnd; texts++) document.AddText(_texts[texts].Field, _texts[texts].Text);
        for (; terms < found.TermsEnd; terms++) document.AddTerm(_terms[terms].Field, _terms[terms].Term);
        for (; numbers < found.NumbersEnd; numbers++) document.AddNumber(_numbers[numbers].Field, _numbers[numbers].Value);
    }

    /// <summary>Starts over.</summary>
    public void Clear()
    {
        _changes.Clear();
        _texts.Clear();
        _terms.Clear();
        _numbers.Clear();
        _characters.Clear();
        _bytes.Clear();
        MemoryInBytes = 0;
    }

    private readonly record struct Change(string Key, bool IsDeletion, ReadOnlyMemory<byte> Stored, int TextsEnd, int TermsEnd, int NumbersEnd);
}
