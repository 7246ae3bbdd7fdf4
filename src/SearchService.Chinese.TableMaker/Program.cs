using System.IO.Compression;
using SearchService.Chinese.TableMaker.SmartCn;

if (args is not [var jarPath, var outputFolder])
{
    Console.Error.WriteLine("usage: SearchService.Chinese.TableMaker LUCENE-SMARTCN-JAR OUTPUT-FOLDER");
    return 2;
}

using var jar = ZipFile.OpenRead(jarPath);
var words = new CoreDictionary(Dictionary("coredict.mem")).Words();
var bigrams = new BigramHashes(Dictionary("bigramdict.mem"));
var atoms = Atoms.All(words);
PairSearch.Pair[] pairs;
var ix = atoms.Select((a, i) => (a.Text, i)).ToDictionary(p => p.Text, p => p.i);
if (Environment.GetEnvironmentVariable("PAIRS") is { } pf) pairs = [.. File.ReadAllLines(pf).Select(l => { var sp = l.LastIndexOf(' '); var t = l[..sp]; var at = t.StartsWith('@') ? 0 : t.IndexOf('@', 1); return new PairSearch.Pair(ix[t[..at]], ix[t[(at + 1)..]], int.Parse(l[(sp + 1)..], System.Globalization.CultureInfo.InvariantCulture)); })];
else pairs = new PairSearch(atoms, bigrams).Run();
var length = new WordTable(atoms, pairs).Write(Path.Combine(outputFolder, "smartcn.bin"));
Console.Out.WriteLine($"smartcn.bin: {words.Count} words, {pairs.Length} of {bigrams.Count} bigrams, {length} bytes");
return 0;

Stream Dictionary(string name)
{
    var entry = jar.GetEntry("org/apache/lucene/analysis/cn/smart/hhmm/" + name) ?? throw new InvalidDataException($"{jarPath} holds no {name}.");
    return new BufferedStream(entry.Open());
}
