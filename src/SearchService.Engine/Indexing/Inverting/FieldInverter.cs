using System.Text;
using SearchService.Engine.Analysis;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments.Inverted;

namespace SearchService.Engine.Indexing.Inverting;

/// <summary>Inverts one field: every term has a stream of its occurrences.</summary>
/// <remarks>
/// An occurrence in a text field = varuint (position · 2), the position counted from the one before in the document; with 1 added where a new document begins,
/// then the position counts from 0 and the distance from the document before follows. In a keyword field a document = its distance from the one before.
/// Documents before the first count from -1. Not thread-safe.
/// </remarks>
internal sealed class FieldInverter(FieldDefinition definition, SliceArena arena)
{
    private readonly TermTable _terms = new();
    private readonly TokenStream? _stream = definition.Analyzer?.Open();
    private int _doc = -1;
    private int _position;
    private int[] _positions = new int[64];

    /// <summary>The field.</summary>
    public FieldDefinition Definition => definition;

    /// <summary>Bytes taken from the heap, the arena not counted.</summary>
    public long MemoryInBytes => _terms.MemoryInBytes;

    /// <summary>Inverts a text; a further one of the same document goes on behind it. Returns how many tokens it has.</summary>
    public int AddText(int doc, ReadOnlyMemory<char> text)
    {
        if (_stream is null) throw new ArgumentException($"Field '{definition.Name}' is text without an analyzer.", nameof(text));
        if (doc != _doc) _position = -1;
        _doc = doc;
        var tokens = 0;
        _stream.Reset(text);
        while (_stream.MoveNext())
        {
            _position = Math.Max(_position + _stream.PositionIncrement, 0);
            AddOccurrence(_terms.Add(WellFormed.Of(_stream.Term), out var isNew), isNew);
            tokens++;
        }

        _position += _stream.TrailingGap;
        return tokens;
    }

    /// <summary>Adds a term of a keyword field; a second time in a document it changes nothing.</summary>
    public void AddTerm(int doc, ReadOnlySpan<char> term)
    {
        ref var state = ref _terms[_terms.Add(WellFormed.Of(term), out var isNew)];
        if (isNew) state.Stream = arena.Begin();
        if (state.LastDoc == doc) return;
        arena.Write(ref state.Stream, (uint)(doc - state.LastDoc));
        state.LastDoc = doc;
        state.Occurrences++;
        state.Documents++;
    }

    /// <summary>Writes all terms in order.</summary>
    public void Write(InvertedWriter writer, ReadOnlyMemory<byte> norms)
    {
        var isText = definition.Kind == FieldKind.Text;
        var utf8 = new byte[256];
        writer.BeginField(isText, norms);
        foreach (var term in TermOrder.Sort(_terms))
        {
            writer.BeginTerm(_terms[term].Documents);
            if (isText) WriteOccurrences(writer, term);
            else WriteDocuments(writer, term);
            var characters = _terms.Characters(term);
            if (utf8.Length < characters.Length * 3) utf8 = new byte[characters.Length * 3];
            writer.EndTerm(utf8.AsSpan(0, Encoding.UTF8.GetBytes(characters, utf8)));
        }

        writer.EndField(definition.Name);
    }

    /// <summary>Forgets everything and keeps the room.</summary>
    public void Clear()
    {
        _terms.Clear();
        _doc = -1;
    }

    private void AddOccurrence(int term, bool isNew)
    {
        ref var state = ref _terms[term];
        if (isNew) state.Stream = arena.Begin();
        if (state.LastDoc == _doc)
        {
            arena.Write(ref state.Stream, (uint)(_position - state.LastPosition) << 1);
        }
        else
        {
            arena.Write(ref state.Stream, ((uint)_position << 1) | 1);
            arena.Write(ref state.Stream, (uint)(_doc - state.LastDoc));
            state.LastDoc = _doc;
            state.Documents++;
        }

        state.LastPosition = _position;
        state.Occurrences++;
    }

    private void WriteOccurrences(InvertedWriter writer, int term)
    {
        ref var state = ref _terms[term];
        var stream = arena.Read(state.Stream);
        var doc = -1;
        var frequency = 0;
        for (var i = 0; i < state.Occurrences; i++)
        {
            var coded = stream.ReadVarUInt();
            var position = (int)(coded >> 1);
            if ((coded & 1) == 1)
            {
                if (frequency > 0) writer.Add(doc, _positions.AsSpan(0, frequency));
                doc += (int)stream.ReadVarUInt();
                frequency = 0;
            }
            else
            {
                position += _positions[frequency - 1];
            }

            if (frequency == _positions.Length) Array.Resize(ref _positions, frequency * 2);
            _positions[frequency++] = position;
        }

        writer.Add(doc, _positions.AsSpan(0, frequency));
    }

    private void WriteDocuments(InvertedWriter writer, int term)
    {
        ref var state = ref _terms[term];
        var stream = arena.Read(state.Stream);
        var doc = -1;
        for (var i = 0; i < state.Occurrences; i++) writer.Add(doc += (int)stream.ReadVarUInt(), []);
    }
}
