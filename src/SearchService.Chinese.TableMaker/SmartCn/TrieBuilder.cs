using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>Packs words with their atoms into a double array with one unit of 64 bits per node (see <see cref="WordTableFormat"/>).</summary>
internal sealed class TrieBuilder(IReadOnlyDictionary<char, int> labels)
{
    private readonly List<ulong> _units = [];
    private readonly List<bool> _isBaseTaken = [];
    private int _firstFree = 1;

    /// <summary>Builds the trie of <paramref name="words"/>, which are ordinally sorted.</summary>
    public ulong[] Build(IReadOnlyList<KeyValuePair<string, uint>> words)
    {
        Grow(labels.Values.Max() + 1);
        _isBaseTaken[0] = true;
        var open = new Queue<(int Node, int From, int To, int Depth)>();
        Place(words, (0, 0, words.Count, 0), 0, open);
        while (open.TryDequeue(out var range)) Place(words, range, null, open);
        Grow(_units.Count + labels.Values.Max() + 1); // a look-up may step past the last node
        return [.. _units];
    }

    private void Place(
        IReadOnlyList<KeyValuePair<string, uint>> words, (int Node, int From, int To, int Depth) range, int? fixedBase, Queue<(int, int, int, int)> open)
    {
        var children = Children(words, range);
        if (children.Count == 0) return;
        var place = fixedBase ?? FindBase([.. children.Select(child => child.Label)]);
        _isBaseTaken[place] = true;
        if (fixedBase is null) _units[range.Node] |= (uint)place;
        foreach (var (label, from, to) in children)
        {
            var isWord = words[from].Key.Length == range.Depth + 1;
            var atom = isWord ? words[from].Value : 0;
            _units[place + label] = ((ulong)label << WordTableFormat.TrieBaseBits) | ((ulong)atom << WordTableFormat.TrieAtomShift);
            open.Enqueue((place + label, isWord ? from + 1 : from, to, range.Depth + 1));
        }
    }

    private List<(int Label, int From, int To)> Children(IReadOnlyList<KeyValuePair<string, uint>> words, (int Node, int From, int To, int Depth) range)
    {
        var children = new List<(int, int, int)>();
        for (var from = range.From; from < range.To;)
        {
            var unit = words[from].Key[range.Depth];
            var to = from + 1;
            while (to < range.To && words[to].Key[range.Depth] == unit) to++;
            children.Add((labels[unit], from, to));
            from = to;
        }

        return children;
    }

    private int FindBase(int[] childLabels)
    {
        Array.Sort(childLabels);
        while (_firstFree < _units.Count && _units[_firstFree] != 0) _firstFree++;
        for (var place = Math.Max(1, _firstFree - childLabels[0]); ; place++)
        {
            Grow(place + childLabels[^1] + 1);
            if (!_isBaseTaken[place] && Array.TrueForAll(childLabels, label => _units[place + label] == 0)) return place;
        }
    }

    private void Grow(int length)
    {
        while (_units.Count < length)
        {
            _units.Add(0);
            _isBaseTaken.Add(false);
        }
    }
}
