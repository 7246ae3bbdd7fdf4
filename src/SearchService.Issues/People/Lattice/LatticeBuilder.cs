using SearchService.Chinese.SmartCn;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People.Lattice;

/// <summary>Which words and which names can stand in a sentence?</summary>
/// <remarks>One instance serves one thread and is reused. Edges come sorted by their start.</remarks>
internal sealed class LatticeBuilder
{
    private const int LongestWord = 6;
    private const int LongestRun = 20;
    private const double UnknownCharacter = 1 / 1500.0;
    private static readonly double[] UnknownLength = [0, 0, 0.4, 0.06, 0.2, 0.05, 0.03, 0.02, 0.01];

    private readonly WordDictionary _dictionary = WordDictionary.Shared;
    private readonly NameCandidates _candidates = new();
    private LatticeEdge[] _edges = new LatticeEdge[512];
    private int[] _firstAt = new int[256];
    private readonly List<LatticeEdge> _found = [];
    private int _nextFound;
    private int _start;
    private int _count;

    /// <summary>The edges of the last clause built.</summary>
    public Span<LatticeEdge> Edges => _edges.AsSpan(0, _count);

    /// <summary>The index of the first edge that begins at a unit or behind it.</summary>
    public int FirstAt(int unit) => _firstAt[unit - _start];

    /// <summary>Finds the names that can stand in a sentence; false when none can.</summary>
    public bool Find(NameText text, int start, int end, NameBelief names)
    {
        _found.Clear();
        _nextFound = 0;
        for (var i = start; i < end; i++)
        {
            foreach (var candidate in _candidates.At(text, i, end, names)) _found.Add(candidate);
        }

        return _found.Count > 0;
    }

    /// <summary>Behind the first mark from <paramref name="start"/> on that no name found covers, or the sentence's end.</summary>
    /// <remarks>Every reading of the sentence passes through such a mark, so that what stands on its one side says nothing about the other.</remarks>
    public int ClauseEnd(NameText text, int start, int end)
    {
        var units = text.Units.AsSpan();
        var found = _nextFound;
        var covered = start;
        for (var i = start; i < end; i++)
        {
            for (; found < _found.Count && _found[found].Start == i; found++) covered = Math.Max(covered, _found[found].End);
            if (i >= covered && !TextKey.IsHan(units[i]) && KindOf(units[i]) == EdgeKind.Word) return i + 1;
        }

        return end;
    }

    /// <summary>Builds the edges of the next clause of the sentence; false when no name found stands in it. Clauses are taken in order.</summary>
    public bool Build(NameText text, int start, int end)
    {
        if (_nextFound == _found.Count || _found[_nextFound].Start >= end) return false;
        _start = start;
        _count = 0;
        if (_firstAt.Length < end - start + 2) _firstAt = new int[end - start + 130];
        for (var i = start; i < end; i++)
        {
            _firstAt[i - start] = _count;
            AddWords(text, i, end);
            for (; _nextFound < _found.Count && _found[_nextFound].Start == i; _nextFound++)
            {
                Add(_found[_nextFound]);
                AddUnknown(_found[_nextFound]);
            }
        }

        _firstAt[end - start] = _firstAt[end - start + 1] = _count;
        return true;
    }

    private void AddWords(NameText text, int start, int end)
    {
        var units = text.Units.AsSpan();
        if (!TextKey.IsHan(units[start]))
        {
            AddRun(units, start, end);
            return;
        }

        Span<uint> atoms = stackalloc uint[LongestWord];
        atoms.Clear();
        var longest = _dictionary.AtomsAt(units[start..end], atoms);
        Add(new LatticeEdge { Start = start, End = start + 1, Atom = atoms[0], Frequency = _dictionary.FrequencyOf(atoms[0]), Emission = 1 });
        var gap = 1.0;
        for (var length = 2; length <= longest && TextKey.IsHan(units[start + length - 1]); length++)
        {
            if (text.IsGap(start + length - 1)) gap *= text.IsLine ? 0.02 : 0.5;
            var frequency = _dictionary.FrequencyOf(atoms[length - 1]);
            if (frequency == 0 || NameBelief.IsAlwaysName(units.Slice(start, length))) continue;
            Add(new LatticeEdge { Start = start, End = start + length, Atom = atoms[length - 1], Frequency = frequency, Emission = gap });
        }
    }

    private void AddRun(ReadOnlySpan<char> units, int start, int end)
    {
        var kind = KindOf(units[start]);
        var stop = start + 1;
        while (kind != EdgeKind.Word && stop < end && stop - start < LongestRun && KindOf(units[stop]) == kind) stop++;
        var atom = kind == EdgeKind.Word ? _dictionary.AtomOf(units.Slice(start, 1)) : kind == EdgeKind.Number ? Atoms.Number : Atoms.Letters;
        var frequency = kind == EdgeKind.Word ? _dictionary.FrequencyOf(atom) : 60_000;
        Add(new LatticeEdge { Start = start, End = stop, Kind = kind, Atom = atom, Frequency = frequency, Emission = 1, IsMark = kind == EdgeKind.Word });
    }

    private static EdgeKind KindOf(char unit) =>
        char.IsAsciiDigit(unit) || unit is >= '０' and <= '９' ? EdgeKind.Number : char.IsAsciiLetter(unit) ? EdgeKind.Letters : EdgeKind.Word;

    private void AddUnknown(in LatticeEdge name)
    {
        var length = name.End - name.Start;
        var emission = length < UnknownLength.Length ? UnknownLength[length] : 0.005;
        for (var i = 0; i < length; i++) emission *= UnknownCharacter;
        Add(new LatticeEdge { Start = name.Start, End = name.End, Kind = EdgeKind.Unknown, Emission = emission });
    }

    private void Add(in LatticeEdge edge)
    {
        if (_count == _edges.Length) Array.Resize(ref _edges, 2 * _count);
        _edges[_count++] = edge;
    }
}
