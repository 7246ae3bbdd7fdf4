using System.IO.Compression;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>Packs Lucene's two dictionaries as one table (see <see cref="WordTableFormat"/>).</summary>
internal sealed class WordTable
{
    private const double Smoothing = 0.1;
    private const double Tiny = 1.0 / Atoms.MaxFrequency;
    private static readonly Atom Unknown = new("", 0, 0);
    private static readonly Atom OtherDelimiter = new("", 0, Atoms.MaxFrequency);
    private readonly Atom[] _atoms;
    private readonly PairSearch.Pair[] _pairs;
    private readonly Dictionary<string, int> _bigramIds;
    private readonly Dictionary<(int Frequency, int GraphFrequency), int> _levels;

    /// <summary>Reads the dictionaries in Lucene's smartcn jar and searches all bigrams, which takes a minute or more.</summary>
    public static WordTable Of(string jarPath)
    {
        using var jar = ZipFile.OpenRead(jarPath);
        var atoms = Atoms.All(new CoreDictionary(Dictionary(jar, "coredict.mem")).Words());
        return new WordTable(atoms, new PairSearch(atoms, new BigramHashes(Dictionary(jar, "bigramdict.mem"))).Run());
    }

    private WordTable(Atom[] atoms, PairSearch.Pair[] pairs)
    {
        _atoms = atoms;
        _pairs = pairs;
        _bigramIds = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct()
            .OrderByDescending(i => atoms[i].Frequency).ThenBy(i => i).Select((i, rank) => (atoms[i].Text, Id: rank + 1)).ToDictionary(pair => pair.Text, pair => pair.Id);
        _levels = atoms.Prepend(Unknown).Append(OtherDelimiter).Select(LevelOf).Distinct().Order()
            .Select((level, rank) => (level, Index: rank + 1)).ToDictionary(pair => pair.level, pair => pair.Index);
        if (_bigramIds.Count >= 1 << WordTableFormat.BigramIdBits) throw new InvalidDataException("There are more atoms in bigrams than ids.");
    }

    /// <summary>The table's bytes.</summary>
    public byte[] Bytes()
    {
        var known = _atoms.Where(atom => atom.Text.Length > 1 || atom.Frequency > 0 || _bigramIds.ContainsKey(atom.Text)).ToArray();
        var labels = Labels(known);
        var values = _pairs.Select(ValueOf).Distinct().Order().ToList();
        var buckets = Buckets(values);
        var levels = _levels.OrderBy(pair => pair.Value).Select(pair => pair.Key).Prepend((Frequency: 0, GraphFrequency: 0)).ToList();
        return new TableWriter(TableFormat.WordsMagic)
            .Add<ushort>([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => ClassOf((char)code, labels))])
            .Add<ulong>(new TrieBuilder(labels).Build([.. known.Select(atom => KeyValuePair.Create(atom.Text, Pack(atom)))]))
            .Add<double>([.. levels.Select(level => Weight(level.GraphFrequency, 0))])
            .Add<int>([.. levels.Select(level => level.Frequency)])
            .Add(buckets.Keys)
            .Add(buckets.Values)
            .Add<double>([.. values.Select(value => Weight(value.FirstFrequency, value.Frequency))])
            .Add<int>([.. values.Select(value => value.Frequency)])
            .Add<uint>([Pack(Unknown), Named(Atoms.String), Named(Atoms.Number), Named(Atoms.Begin), Named(Atoms.End), Pack(OtherDelimiter)])
            .Bytes();
    }

    private static BufferedStream Dictionary(ZipArchive jar, string name)
    {
        var entry = jar.GetEntry("org/apache/lucene/analysis/cn/smart/hhmm/" + name) ?? throw new InvalidDataException($"The jar holds no {name}.");
        return new BufferedStream(entry.Open());
    }

    private static (int Frequency, int GraphFrequency) LevelOf(Atom atom) => (atom.Frequency, atom.GraphFrequency);

    private static ushort ClassOf(char unit, Dictionary<char, int> labels) =>
        (ushort)(((int)CharacterKinds.Of(unit) << WordTableFormat.LabelBits) | labels.GetValueOrDefault(unit));

    // Written as Lucene writes it: regrouping the terms would change the last bit, and with it which of two equal paths wins.
    private static double Weight(double firstFrequency, int pairFrequency) => -ExactLogarithm.Of(
        (Smoothing * (1.0 + firstFrequency) / (Atoms.MaxFrequency + 0.0))
        + ((1.0 - Smoothing) * (((1.0 - Tiny) * pairFrequency / (1.0 + firstFrequency)) + Tiny)));

    // Frequent labels are small, which keeps the double array dense.
    private static Dictionary<char, int> Labels(Atom[] known) =>
        known.SelectMany(atom => atom.Text).CountBy(unit => unit)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select((pair, i) => (pair.Key, Label: i + 1)).ToDictionary(pair => pair.Key, pair => pair.Label);

    private (int FirstFrequency, int Frequency) ValueOf(PairSearch.Pair pair) => (_atoms[pair.First].GraphFrequency, pair.Frequency);

    private uint Named(string text) => Pack(_atoms.First(atom => atom.Text == text));

    private uint Pack(Atom atom) => ((uint)_levels[LevelOf(atom)] << WordTableFormat.BigramIdBits) | (uint)_bigramIds.GetValueOrDefault(atom.Text);

    private BigramBuckets Buckets(List<(int, int)> values)
    {
        var index = values.Select((value, i) => (value, i)).ToDictionary(pair => pair.value, pair => pair.i);
        var buckets = new BigramBuckets();
        foreach (var pair in _pairs)
        {
            var key = (uint)((_bigramIds[_atoms[pair.First].Text] << WordTableFormat.BigramIdBits) | _bigramIds[_atoms[pair.Second].Text]);
            buckets.Add(key, index[ValueOf(pair)]);
        }

        return buckets;
    }
}
