using System.Runtime.CompilerServices;

namespace SearchService.Chinese.SmartCn;

/// <summary>Which words make up this sentence? The shortest path through the graph of all dictionary words in it.</summary>
/// <remarks>
/// An edge from word a to word b weighs −log(0.1·P(b) + 0.9·P(b|a)), the smoothing of ICTCLAS (Zhang, Liu et al. 2003); the path is found by
/// dynamic programming (Viterbi 1967) while the graph is being built, O(length × words per place). Of equal paths the one through the earlier
/// node wins, where nodes are ordered by start, then by length. One instance serves one thread; its buffers are reused.
/// </remarks>
internal sealed class WordLattice(WordDictionary dictionary)
{
    // Words have at most 13 characters, one word ends at a place per start.
    private const int MaxIncoming = 16;
    private readonly uint _unknown = dictionary.NamedAtom(Tables.WordTableFormat.UnknownAtom);
    private readonly uint _string = dictionary.NamedAtom(Tables.WordTableFormat.StringAtom);
    private readonly uint _number = dictionary.NamedAtom(Tables.WordTableFormat.NumberAtom);
    private readonly uint _begin = dictionary.NamedAtom(Tables.WordTableFormat.BeginAtom);
    private readonly uint _end = dictionary.NamedAtom(Tables.WordTableFormat.EndAtom);
    private readonly uint _delimiter = dictionary.NamedAtom(Tables.WordTableFormat.DelimiterAtom);

    private readonly double _leastWeight = dictionary.LeastWeight;

    private Node[] _nodes = new Node[256];
    private int _nodeCount;

    // Per place: the nodes that end there, as a list in order of creation. −1 is none.
    private int[] _firstEnding = new int[128];
    private int[] _lastEnding = new int[128];
    private int[] _path = new int[128];

    private Incoming _incoming;
    private int _incomingCount;

    /// <summary>Number of words in the last sentence.</summary>
    public int Count { get; private set; }

    /// <summary>Start and end of a word of the last sentence, counted from the sentence's start.</summary>
    public (int Start, int End) this[int index]
    {
        get
        {
            ref var node = ref _nodes[_path[Count - 1 - index]];
            return (node.Start, node.End);
        }
    }

    /// <summary>Forgets the last sentence.</summary>
    public void Clear() => Count = 0;

    /// <summary>Finds the words of <paramref name="sentence"/>.</summary>
    public void Segment(ReadOnlySpan<char> sentence)
    {
        Prepare(sentence.Length);
        for (var place = 0; place < sentence.Length;) place = AddWordsAt(sentence, place);
        GatherIncoming(sentence.Length);
        AddNode(sentence.Length, sentence.Length, _end);
        TracePath();
    }

    private void Prepare(int length)
    {
        if (_firstEnding.Length <= length)
        {
            _firstEnding = new int[length + 129];
            _lastEnding = new int[length + 129];
            _path = new int[length + 129];
        }

        _firstEnding.AsSpan(0, length + 1).Fill(-1);
        _nodes[0] = new Node { Atom = _begin, Previous = -1, NextEnding = -1 };
        _nodeCount = 1;
        _firstEnding[0] = _lastEnding[0] = 0;
    }

    /// <summary>Adds all words that begin at a place; returns the next place where words can begin.</summary>
    private int AddWordsAt(ReadOnlySpan<char> sentence, int place)
    {
        var kind = dictionary.KindOf(sentence[place]);
        if (kind == CharacterKind.Blank)
        {
            // No word ends behind a blank, so the list there is still empty.
            _firstEnding[place + 1] = _firstEnding[place];
            _lastEnding[place + 1] = _lastEnding[place];
            return place + 1;
        }

        GatherIncoming(place);
        var end = place + 1;
        switch (kind)
        {
            case CharacterKind.Han:
                AddHanWords(sentence, place);
                break;
            case CharacterKind.Letter or CharacterKind.FullWidthLetter:
                end = RunEnd(sentence, place, CharacterKind.Letter, CharacterKind.FullWidthLetter);
                AddNode(place, end, _string);
                break;
            case CharacterKind.Digit or CharacterKind.FullWidthDigit:
                end = RunEnd(sentence, place, CharacterKind.Digit, CharacterKind.FullWidthDigit);
                AddNode(place, end, _number);
                break;
            case CharacterKind.Delimiter:
                var atom = WordDictionary.AtomOf(dictionary.FirstNode(sentence[place]));
                AddNode(place, end, atom == 0 ? _delimiter : atom);
                break;
            default:
                if (IsPair(sentence, place)) end++;
                AddNode(place, end, char.IsSurrogate(sentence[place]) ? _unknown : _string);
                break;
        }

        return end;
    }

    private static bool IsPair(ReadOnlySpan<char> sentence, int place) =>
        place + 1 < sentence.Length && char.IsSurrogatePair(sentence[place], sentence[place + 1]);

    private void AddHanWords(ReadOnlySpan<char> sentence, int place)
    {
        var node = dictionary.FirstNode(sentence[place]);
        var single = WordDictionary.AtomOf(node);
        AddNode(place, place + 1, single == 0 ? _unknown : single);
        for (var end = place + 1; node != 0; end++)
        {
            while (end < sentence.Length && dictionary.KindOf(sentence[end]) == CharacterKind.Blank) end++;
            if (end == sentence.Length || dictionary.KindOf(sentence[end]) != CharacterKind.Han) return;
            node = dictionary.NextNode(node, sentence[end]);
            var word = WordDictionary.AtomOf(node);
            if (word != 0) AddNode(place, end + 1, word);
        }
    }

    private int RunEnd(ReadOnlySpan<char> sentence, int start, CharacterKind kind, CharacterKind otherKind)
    {
        var end = start + 1;
        while (end < sentence.Length && (dictionary.KindOf(sentence[end]) == kind || dictionary.KindOf(sentence[end]) == otherKind)) end++;
        return end;
    }

    private void GatherIncoming(int place)
    {
        var count = 0;
        for (var i = _firstEnding[place]; i >= 0; i = _nodes[i].NextEnding)
        {
            ref var node = ref _nodes[i];
            _incoming[count++] = new Predecessor(i, node.Atom, node.Cost, dictionary.UnseenWeightOf(node.Atom));
        }

        _incomingCount = count;
    }

    private void AddNode(int start, int end, uint atom)
    {
        var best = double.MaxValue;
        var previous = -1;
        foreach (ref readonly var from in ((ReadOnlySpan<Predecessor>)_incoming)[.._incomingCount])
        {
            // Most of the work is the look-up, a cache line anywhere in two megabytes: none is needed for a way that is longer already.
            if (from.Cost + _leastWeight >= best) continue;
            var cost = from.Cost + dictionary.WeightOf(from.Atom, atom, from.UnseenWeight);
            if (cost >= best) continue;
            best = cost;
            previous = from.Node;
        }

        if (_nodeCount == _nodes.Length) Array.Resize(ref _nodes, 2 * _nodes.Length);
        _nodes[_nodeCount] = new Node { Cost = best, Start = start, End = end, Atom = atom, Previous = previous, NextEnding = -1 };
        if (_firstEnding[end] < 0) _firstEnding[end] = _nodeCount;
        else _nodes[_lastEnding[end]].NextEnding = _nodeCount;
        _lastEnding[end] = _nodeCount++;
    }

    private void TracePath()
    {
        Count = 0;
        for (var i = _nodes[_nodeCount - 1].Previous; i > 0; i = _nodes[i].Previous) _path[Count++] = i;
    }

    private struct Node
    {
        public double Cost;
        public int Start;
        public int End;
        public uint Atom;
        public int Previous;
        public int NextEnding;
    }

    private readonly record struct Predecessor(int Node, uint Atom, double Cost, double UnseenWeight);

    [InlineArray(MaxIncoming)]
    private struct Incoming
    {
        private Predecessor _first;
    }
}
