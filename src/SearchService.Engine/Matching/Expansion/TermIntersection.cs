using System.Text;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Expansion;

/// <summary>Which terms of a sorted list does an automaton take? Walks both side by side; what no term can get through is skipped.</summary>
/// <remarks>
/// The states along the term before are kept, so that only what differs from it is read. Where the automaton is dead, the walk goes on at the least term that could
/// live: a few steps ahead, or, if it is farther, by a look-up. Bounded by <see cref="MostSteps"/> over all lists.
/// </remarks>
internal sealed class TermIntersection(TermAutomaton automaton, SearchClock clock)
{
    /// <summary>Most code points read and terms visited.</summary>
    public const int MostSteps = 1 << 21;

    // So many terms are passed in the time of a look-up.
    private const int StepsBeforeSeek = 12;

    private readonly List<(AutomatonState State, int End)> _read = [];
    private byte[] _path = new byte[64];
    private byte[] _target = new byte[68];
    private int _targetLength;
    private int _stepsLeft = MostSteps;

    /// <summary>Whether a bound or the clock ended a walk early.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Calls <paramref name="take"/> with every term that fits, in byte order, with its cost.</summary>
    public void Walk(FieldTerms terms, Action<TermCursor, int> take)
    {
        _read.Clear();
        _read.Add((automaton.Start, automaton.Prefix.Length));
        automaton.Prefix.CopyTo(Room(ref _path, automaton.Prefix.Length), 0);
        var cursor = terms.Seek(automaton.Prefix);
        for (var isAt = cursor.MoveNext(); isAt && cursor.Term.StartsWith(automaton.Prefix);)
        {
            if (clock.Poll() || --_stepsLeft <= 0)
            {
                IsCut = true;
                return;
            }

            if (Read(cursor.Term) is var cost && cost >= 0) take(cursor, cost);
            if (cost != Dead) isAt = cursor.MoveNext();
            else if (!FindTarget(cursor.Term)) return;
            else isAt = MoveToTarget(cursor);
        }
    }

    private const int Dead = -2;

    // The cost of a term; NoFit where something behind it may fit; Dead where nothing with this beginning does.
    private int Read(ReadOnlySpan<byte> term)
    {
        var shared = _path.AsSpan(0, _read[^1].End).CommonPrefixLength(term);
        while (_read[^1].End > shared) _read.RemoveAt(_read.Count - 1);
        var (state, at) = _read[^1];
        if (automaton.TakesAll(state)) return 0;
        while (at < term.Length)
        {
            Rune.DecodeFromUtf8(term[at..], out var rune, out var length);
            _stepsLeft--;
            state = automaton.Step(state, rune.Value);
            if (state.IsDead) return Dead;
            term.Slice(at, length).CopyTo(Room(ref _path, at + length).AsSpan(at));
            at += length;
            _read.Add((state, at));
            if (automaton.TakesAll(state)) return 0;
        }

        return automaton.CostOf(state);
    }

    // The least term behind this dead one that the automaton might take.
    private bool FindTarget(ReadOnlySpan<byte> term)
    {
        for (var depth = _read.Count - 1; depth >= 0; depth--)
        {
            var (state, end) = _read[depth];
            Rune.DecodeFromUtf8(term[end..], out var rune, out _);
            var next = automaton.NextAfter(state, rune.Value);
            if (next < 0) continue;
            Room(ref _target, end + 4);
            term[..end].CopyTo(_target);
            _targetLength = end + new Rune(next).EncodeToUtf8(_target.AsSpan(end));
            return true;
        }

        return false;
    }

    private bool MoveToTarget(TermCursor cursor)
    {
        var target = _target.AsSpan(0, _targetLength);
        for (var i = 0; i < StepsBeforeSeek; i++)
        {
            if (!cursor.MoveNext()) return false;
            if (cursor.Term.SequenceCompareTo(target) >= 0) return true;
        }

        cursor.Seek(target);
        return cursor.MoveNext();
    }

    private static byte[] Room(ref byte[] bytes, int length)
    {
        if (bytes.Length < length) Array.Resize(ref bytes, length * 2);
        return bytes;
    }
}
