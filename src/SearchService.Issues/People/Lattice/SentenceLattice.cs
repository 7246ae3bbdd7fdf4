using SearchService.Chinese.SmartCn;

namespace SearchService.Issues.People.Lattice;

/// <summary>
/// How probable is each name in a sentence, weighed against all its readings as words? A class-based bigram model over the lattice of dictionary
/// words and candidate names (in the line of Zhang and Liu 2002), summed forward and backward rather than by the best path, so that longer and
/// shorter rivals, dictionary words and words across a name's border all take their share.
/// </summary>
/// <remarks>One instance serves one thread and is reused. Time is linear in the sentence; its length is bounded by the caller.</remarks>
internal sealed class SentenceLattice
{
    private const double Smoothing = 1_500.0;
    private const double LeastBackoff = 0.08;
    private const double NameBackoff = 0.15;
    private const double NameAfterName = 0.002;
    private const int Frequent = 5_000;
    private const double Hardly = 0.000_3;
    private const double Words = 4_500_000;
    private const double UnknownWord = 0.02;

    /// <summary>About one over the probability of an average character: keeps the sums of a sentence within a double's range.</summary>
    private const double Scale = 400;

    /// <summary>By length; no edge is longer than <see cref="NamePasses.LongestSentence"/> and its last unit.</summary>
    private static readonly double[] Scales = ReadScales();

    private readonly WordDictionary _dictionary = WordDictionary.Shared;
    private readonly LatticeBuilder _builder = new();
    private double[] _transitions = new double[4096];
    private int _transitionCount;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _spellings = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds every name of the sentence that has at least <paramref name="least"/> probability to <paramref name="found"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The sentence's first unit.</param>
    /// <param name="end">Behind its last unit.</param>
    /// <param name="names">What is believed about names so far.</param>
    /// <param name="found">Takes the names.</param>
    public void Weigh(NameText text, int start, int end, NameBelief names, List<NameFinding> found)
    {
        if (!_builder.Find(text, start, end, names)) return;
        for (var from = start; from < end;)
        {
            var to = _builder.ClauseEnd(text, from, end);
            if (_builder.Build(text, from, to)) WeighClause(text, from, to, found);
            from = to;
        }
    }

    private void WeighClause(NameText text, int start, int end, List<NameFinding> found)
    {
        const double least = 0.000_01;
        var edges = _builder.Edges;
        Forward(text, start, end, edges);
        var total = Backward(text, end, edges);
        if (total is <= 0 or double.NaN or double.PositiveInfinity) return;
        foreach (ref readonly var edge in edges)
        {
            if (edge.Kind != EdgeKind.Name) continue;
            var chance = edge.Forward * edge.Backward / total;
            if (chance >= least) found.Add(new NameFinding(Spelling(text.Units.AsSpan()[edge.Start..edge.End]), edge.Start, edge.End, (float)Math.Min(chance, 1), edge.Cues));
        }
    }

    private void Forward(NameText text, int start, int end, Span<LatticeEdge> edges)
    {
        _transitionCount = 0;
        var units = text.Units.AsSpan();
        var before = start == 0 ? Atoms.Begin : _dictionary.AtomOf(units.Slice(start - 1, 1));
        var beforeFrequency = _dictionary.FrequencyOf(before);
        var beforeShare = ShareOf(before, beforeFrequency);
        foreach (ref var edge in edges[.._builder.FirstAt(start + 1)])
        {
            edge.Forward = Chance(before, beforeFrequency, beforeShare, edge) * edge.Emission;
        }

        for (var i = 0; i < edges.Length; i++)
        {
            ref var edge = ref edges[i];
            edge.FirstTransition = _transitionCount;
            if (edge.End == end || edge.Forward == 0) continue;
            var first = _builder.FirstAt(edge.End);
            var followers = edges[first.._builder.FirstAt(edge.End + 1)];
            if (_transitions.Length < _transitionCount + followers.Length) Array.Resize(ref _transitions, 2 * (_transitionCount + followers.Length));
            var (atom, frequency, forward, share) = (edge.Atom, edge.Frequency, edge.Forward, ShareOf(edge.Atom, edge.Frequency));
            foreach (ref var next in followers)
            {
                var chance = Chance(atom, frequency, share, next) * next.Emission;
                next.Forward += forward * chance;
                _transitions[_transitionCount++] = chance;
            }
        }
    }

    private double Backward(NameText text, int end, Span<LatticeEdge> edges)
    {
        var isLast = end == text.Units.Length;
        var total = 0.0;
        for (var i = edges.Length - 1; i >= 0; i--)
        {
            ref var edge = ref edges[i];
            if (edge.End == end)
            {
                edge.Backward = isLast ? EndChance(edge) : 1;
                total += edge.Forward * edge.Backward;
                continue;
            }

            var sum = 0.0;
            if (edge.Forward > 0)
            {
                var first = _builder.FirstAt(edge.End);
                for (var next = first; next < _builder.FirstAt(edge.End + 1); next++) sum += _transitions[edge.FirstTransition + next - first] * edges[next].Backward;
            }

            edge.Backward = sum;
        }

        return total;
    }

    /// <summary>How far the words seen behind this one count; the rest is left to how frequent the next word is.</summary>
    private static double ShareOf(uint atom, int frequency) => Math.Min(frequency / (frequency + Smoothing), atom == Atoms.Name ? 1 - NameBackoff : 1 - LeastBackoff);

    /// <summary>The probability that the next edge's class follows, times the scale for its length.</summary>
    private double Chance(uint before, int beforeFrequency, double share, in LatticeEdge next)
    {
        var scale = Scales[next.End - next.Start];
        if (next.Kind == EdgeKind.Unknown) return UnknownWord * scale;
        if (next.Kind == EdgeKind.Name && before == Atoms.Name) return Math.Max(NameAfterName, next.Floor / 10) * scale;
        var seen = beforeFrequency > 0 && next.Frequency > 0 ? _dictionary.BigramFrequencyOf(before, next.Atom) : 0;
        var chance = (1 - share) * Math.Max(next.Frequency, 0.5) / Words;
        // A frequent word that no mark was ever seen behind, such as 和, is hardly followed by one.
        if (seen == 0 && beforeFrequency > Frequent && next.IsMark) chance = Hardly;
        if (seen > 0) chance += share * seen / beforeFrequency;
        return Math.Max(chance, next.Floor) * scale;
    }

    /// <summary>The probability that the text ends behind this edge, never quite nothing.</summary>
    private double EndChance(in LatticeEdge edge) =>
        edge.Frequency == 0 ? LeastBackoff / 4 : (edge.Frequency > Frequent ? Hardly : LeastBackoff / 8) + ((double)_dictionary.BigramFrequencyOf(edge.Atom, Atoms.End) / edge.Frequency);

    /// <summary>The scale to the power of each length.</summary>
    private static double[] ReadScales()
    {
        var scales = new double[NamePasses.LongestSentence + 2];
        scales[0] = scales[1] = Scale;
        for (var i = 2; i < scales.Length; i++) scales[i] = scales[i - 1] * Scale;
        return scales;
    }

    /// <summary>One string for all places of a name: a long text weighs the same ones over and over.</summary>
    private string Spelling(ReadOnlySpan<char> name)
    {
        if (_spellings.TryGetValue(name, out var spelling)) return spelling;
        spelling = name.ToString();
        _spellings.Add(name);
        return _spellings.TryGetValue(name, out var kept) ? kept : spelling;
    }
}
