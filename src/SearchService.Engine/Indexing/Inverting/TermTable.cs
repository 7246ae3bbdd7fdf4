using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SearchService.Engine.Indexing.Inverting;

/// <summary>Which number does this term have? A hash table with open addressing over UTF-16; a known term costs no allocation.</summary>
/// <remarks>
/// A slot holds hash and number, so that a probe rarely looks further; a term of up to four characters (most words of Chinese text) is compared in one register,
/// a longer one in a shared array of characters. Terms must be well-formed UTF-16, see <see cref="WellFormed"/>. Not thread-safe.
/// </remarks>
internal sealed class TermTable
{
    private const int InlineLength = 4;
    private const int LeastSlots = 1 << 10;

    private ulong[] _slots = new ulong[LeastSlots];
    private TermState[] _terms = new TermState[LeastSlots / 2];
    private char[] _characters = new char[1 << 10];
    private int _charactersUsed;

    /// <summary>Distinct terms.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes in use; what <see cref="Clear"/> keeps for later does not count.</summary>
    public long MemoryInBytes => ((long)Count * ((2 * sizeof(ulong)) + Unsafe.SizeOf<TermState>())) + ((long)_charactersUsed * sizeof(char));

    /// <summary>What is known of a term; valid until the next term is added.</summary>
    public ref TermState this[int term] => ref _terms[term];

    /// <summary>The number of a term, given now if it is new.</summary>
    public int Add(ReadOnlySpan<char> term, out bool isNew)
    {
        var inline = Inline(term);
        var hash = Hash(term, inline);
        var mask = _slots.Length - 1;
        for (var slot = (int)(hash & (uint)mask); ; slot = (slot + 1) & mask)
        {
            var entry = _slots[slot];
            if (entry == 0)
            {
                isNew = true;
                return Insert(term, (inline, hash), slot);
            }

            if ((uint)(entry >> 32) == hash && IsAt((int)(uint)entry - 1, term, inline))
            {
                isNew = false;
                return (int)(uint)entry - 1;
            }
        }
    }

    /// <summary>The characters of a term; valid until the next term is added.</summary>
    public ReadOnlySpan<char> Characters(int term)
    {
        ref var state = ref _terms[term];
        if (state.Length > InlineLength) return _characters.AsSpan(state.Start, state.Length);
        return MemoryMarshal.Cast<ulong, char>(MemoryMarshal.CreateReadOnlySpan(ref state.Inline, 1))[..state.Length];
    }

    /// <summary>Forgets all terms and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        Count = 0;
        _charactersUsed = 0;
    }

    private static ulong Inline(ReadOnlySpan<char> term)
    {
        ref var first = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(term));
        return term.Length switch
        {
            0 => 0,
            1 => term[0],
            2 => Unsafe.ReadUnaligned<uint>(ref first),
            3 => Unsafe.ReadUnaligned<uint>(ref first) | ((ulong)term[2] << 32),
            _ => Unsafe.ReadUnaligned<ulong>(ref first),
        };
    }

    private static uint Hash(ReadOnlySpan<char> term, ulong inline)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        var hash = (inline ^ ((ulong)term.Length << 59)) * Multiplier;
        for (var i = InlineLength; i < term.Length; i++) hash = ((hash ^ (hash >> 32)) + term[i]) * Multiplier;
        return (uint)(hash >> 32) ^ (uint)(hash >> 15);
    }

    private bool IsAt(int number, ReadOnlySpan<char> term, ulong inline)
    {
        ref var state = ref _terms[number];
        if (state.Inline != inline || state.Length != term.Length) return false;
        return term.Length <= InlineLength || _characters.AsSpan(state.Start, term.Length).SequenceEqual(term);
    }

    private int Insert(ReadOnlySpan<char> term, (ulong Inline, uint Hash) key, int slot)
    {
        var number = Count++;
        if (number == _terms.Length) Array.Resize(ref _terms, number * 2);
        _terms[number] = new TermState { Inline = key.Inline, Length = term.Length, Start = _charactersUsed, LastDoc = -1 };
        if (term.Length > InlineLength) AddCharacters(term);
        _slots[slot] = ((ulong)key.Hash << 32) | (uint)(number + 1);
        if (Count * 2 > _slots.Length) Grow();
        return number;
    }

    private void AddCharacters(ReadOnlySpan<char> term)
    {
        if (_charactersUsed + term.Length > _characters.Length) Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _charactersUsed + term.Length));
        term.CopyTo(_characters.AsSpan(_charactersUsed));
        _charactersUsed += term.Length;
    }

    private void Grow()
    {
        var slots = new ulong[_slots.Length * 2];
        var mask = slots.Length - 1;
        foreach (var entry in _slots)
        {
            if (entry == 0) continue;
            var slot = (int)(entry >> 32) & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = entry;
        }

        _slots = slots;
    }
}

/// <summary>What is known of a term while its field is inverted.</summary>
internal struct TermState
{
    /// <summary>Its first four characters.</summary>
    public ulong Inline;

    /// <summary>Its occurrences.</summary>
    public SliceStream Stream;

    /// <summary>Its length in characters.</summary>
    public int Length;

    /// <summary>Where its characters stand if they are more than four.</summary>
    public int Start;

    /// <summary>The last document it stood in; -1 before the first.</summary>
    public int LastDoc;

    /// <summary>Where in that document.</summary>
    public int LastPosition;

    /// <summary>How often it stands anywhere (keyword: in how many documents).</summary>
    public int Occurrences;

    /// <summary>In how many documents it stands.</summary>
    public int Documents;
}
