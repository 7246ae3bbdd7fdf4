namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>Which pairs of atoms does the bigram file know?</summary>
/// <remarks>
/// The file keeps hashes only, so all pairs are tried (some 10¹⁰): the hash of "first@" is carried through the second atoms in
/// sorted order, where neighbors share their prefixes. What Lucene could answer by a collision of hashes is found as well.
/// </remarks>
internal sealed class PairSearch(Atom[] atoms, BigramHashes bigrams)
{
    private const char Separator = '@';
    private readonly int[] _sharedWithPrevious = SharedPrefixes(atoms);
    private readonly int _longest = atoms.Max(atom => atom.Text.Length);

    /// <summary>One known pair: indexes into the atoms and the frequency.</summary>
    public readonly record struct Pair(int First, int Second, int Frequency);

    /// <summary>All known pairs with a frequency above 0, by first and second atom.</summary>
    public Pair[] Run() =>
        [.. Enumerable.Range(0, atoms.Length).AsParallel().AsOrdered().SelectMany(PairsOf)];

    private List<Pair> PairsOf(int first)
    {
        var found = new List<Pair>();
        var states = new long[_longest + 1];
        states[0] = LuceneHash.Append(LuceneHash.Of(atoms[first].Text), Separator);
        for (var second = 0; second < atoms.Length; second++)
        {
            var text = atoms[second].Text;
            for (var i = _sharedWithPrevious[second]; i < text.Length; i++) states[i + 1] = LuceneHash.Append(states[i], text[i]);
            if (!bigrams.MayHold(states[text.Length])) continue;
            var frequency = bigrams.FrequencyOf(atoms[first].Text + Separator + text);
            if (frequency > 0) found.Add(new Pair(first, second, frequency));
        }

        return found;
    }

    private static int[] SharedPrefixes(Atom[] atoms)
    {
        var shared = new int[atoms.Length];
        for (var i = 1; i < atoms.Length; i++) shared[i] = atoms[i].Text.AsSpan().CommonPrefixLength(atoms[i - 1].Text);
        return shared;
    }
}
