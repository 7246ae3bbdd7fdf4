using System.Text.RegularExpressions;

namespace SearchService.Chinese.TableMaker.Meanings;

/// <summary>With which English words do dictionaries explain each Chinese word, and with which other words does it share a meaning?</summary>
/// <remarks>
/// From a folder with cedict_ts.u8 (CC-CEDICT) and wn-data-cmn.tab (Chinese Open Wordnet). A feature is a word of an explanation, a whole explanation (=) or a set of synonyms (@); its
/// count is lower the longer the explanation is. Names, references to other entries and remarks in brackets are left out.
/// </remarks>
internal static partial class Explanations
{
    /// <summary>A feature with the number of meanings that are actions.</summary>
    public const string Action = "#action";

    /// <summary>A feature with the number of meanings that are none.</summary>
    public const string Thing = "#thing";

    private const int MostSynonyms = 12;
    private const int ShortestStem = 4;

    private static readonly HashSet<string> Stops =
    [
        .. ("a an the of to in on for and or by with at from as be is are sb sth esp etc used also one ones it its that this eg ie abbr cl variant see old lit fig coll dialect into up out who " +
            "which being person people thing very not make do get have has give go take").Split(' '),
    ];

    private static readonly (string Ending, string Instead)[] Endings =
        [("ies", "y"), ("ing", ""), ("ation", "ate"), ("tion", "t"), ("ment", ""), ("ers", "er"), ("es", "e"), ("ed", ""), ("s", "")];

    /// <summary>The features of every word of two to five Han characters.</summary>
    public static Dictionary<string, Dictionary<string, double>> Of(string folder)
    {
        var words = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "cedict_ts.u8"))) AddEntry(line, words);
        AddSynonyms(File.ReadLines(Path.Combine(folder, "wn-data-cmn.tab")), words);
        return words;
    }

    /// <summary>Names of people, of places and of what there is only one of: words of two to six Han characters.</summary>
    public static IEnumerable<string> Names(string folder) => File.ReadLines(Path.Combine(folder, "cedict_ts.u8")).Select(line => Entry().Match(line)).Where(entry => entry.Success && IsName(entry))
        .Select(entry => entry.Groups["word"].Value).Where(word => Name().IsMatch(word)).Distinct(StringComparer.Ordinal);

    private static bool IsName(Match entry) => char.IsUpper(entry.Groups["pinyin"].Value[0]);

    private static void AddEntry(string line, Dictionary<string, Dictionary<string, double>> words)
    {
        if (Entry().Match(line) is not { Success: true } entry || !IsWord(entry.Groups["word"].Value) || IsName(entry)) return;
        foreach (var sense in Remarks().Replace(entry.Groups["senses"].Value, "").Split(['/', ';'], StringSplitOptions.TrimEntries).Where(sense => !Reference().IsMatch(sense)))
        {
            var stems = Letters().Matches(sense.ToLowerInvariant()).Select(match => match.Value).Where(word => !Stops.Contains(word)).Select(Stem).ToList();
            if (stems.Count == 0) continue;
            Add(words, entry.Groups["word"].Value, sense.StartsWith("to ", StringComparison.Ordinal) ? Action : Thing, 1);
            Add(words, entry.Groups["word"].Value, "=" + string.Join(' ', stems), 1);
            foreach (var stem in stems) Add(words, entry.Groups["word"].Value, stem, 1 / Math.Sqrt(stems.Count));
        }
    }

    private static void AddSynonyms(IEnumerable<string> lines, Dictionary<string, Dictionary<string, double>> words)
    {
        var sets = lines.Select(line => line.Split('\t')).Where(columns => columns is [_, "cmn:lemma", _])
            .GroupBy(columns => columns[0], columns => columns[2].Replace("+", "", StringComparison.Ordinal), StringComparer.Ordinal);
        foreach (var set in sets)
        {
            var members = set.Distinct(StringComparer.Ordinal).ToList();
            if (members.Count is < 2 or > MostSynonyms) continue;
            foreach (var member in members.Where(IsWord)) Add(words, member, "@" + set.Key, 1);
        }
    }

    private static void Add(Dictionary<string, Dictionary<string, double>> words, string word, string feature, double count)
    {
        if (!words.TryGetValue(word, out var features)) words[word] = features = new Dictionary<string, double>(StringComparer.Ordinal);
        features[feature] = features.GetValueOrDefault(feature) + count;
    }

    private static string Stem(string word)
    {
        foreach (var (ending, instead) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestStem) return word[..^ending.Length] + instead;
        }

        return word;
    }

    private static bool IsWord(string word) => Word().IsMatch(word);

    [GeneratedRegex(@"^\S+ (?<word>\S+) \[(?<pinyin>[^\]]+)\] /(?<senses>.*)/", RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\([^)]*\)|CL:\S+")]
    private static partial Regex Remarks();

    [GeneratedRegex(@"variant of|see also|surname|abbr\.")]
    private static partial Regex Reference();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Letters();

    [GeneratedRegex("^[\u4E00-\u9FFF]{2,6}$")]
    private static partial Regex Name();

    [GeneratedRegex("^[\u4E00-\u9FFF]{2,5}$")]
    private static partial Regex Word();
}
