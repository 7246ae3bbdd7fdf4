using SearchService.Archive.Analysis;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Known;
using SearchService.Chinese.Meanings;

namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>What is a question about, and in which words may articles speak of it?</summary>
/// <remarks>
/// Words that a dictionary knows together (人口普查, 证券交易所) are one concept, and so are single characters side by side that none knows. Of the words near a concept those that the archive
/// prints count, a frequent one (体育 for 棒球) less than a rare one.
/// </remarks>
internal sealed class ConceptReader(IndexedTexts texts, Wording wording)
{
    private const int LongestCompound = 7;
    private const int MostWords = 5;
    private const double Same = 0.97;
    private const double LeastNear = 0.45;
    private const double NearPower = 1.5;
    private const double RarityPower = 0.7;
    private const double SureNear = 0.96;
    private const double MostNear = 0.98;
    private const double FrequentNear = 0.74;
    private const double OfPart = 0.8;

    // 普查 is near 人口普查, but any other survey is one, too.
    private const double Wider = 0.4;
    private const double LoneWeight = 0.35;
    private const double Lone = 0.8;
    private const double Character = 0.45;

    private readonly record struct Draft(string Text, IReadOnlyList<string> Words, bool IsLone, string Leaf);

    /// <summary>The concepts of plain words; empty when there is nothing in them but particles.</summary>
    public IReadOnlyList<Concept> Of(IReadOnlyList<LeafText> leaves)
    {
        var drafts = leaves.SelectMany(Drafts).DistinctBy(draft => draft.Text).ToList();
        var concepts = drafts.Select(draft => Make(draft, drafts.Count > 1)).ToList();
        var sum = concepts.Sum(concept => concept.Weight);
        return [.. concepts.Select(concept => concept with { Weight = concept.Weight / sum })];
    }

    private IEnumerable<Draft> Drafts(LeafText leaf)
    {
        var words = Words(leaf.Text);
        var isWhole = wording.Wider.Of(leaf.Text).Any(other => other.From == leaf.Text);
        if (isWhole || words.Count == 0) return [new Draft(NameKey.Of(leaf.Text), words, false, leaf.Text)];
        return Joined(words, leaf.Text);
    }

    private static List<string> Words(string text)
    {
        var stream = ArchiveAnalysis.Words.Open();
        stream.Reset(text.AsMemory());
        var words = new List<string>();
        while (stream.MoveNext()) words.Add(stream.Term.ToString());
        return words;
    }

    /// <summary>Words that are one together joined, particles left out.</summary>
    private static List<Draft> Joined(List<string> words, string leaf)
    {
        var drafts = new List<Draft>();
        for (var i = 0; i < words.Count;)
        {
            var count = KnownAt(words, i);
            if (count == 1 && StopWords.Contains(words[i]) && words.Count > 1)
            {
                i++;
                continue;
            }

            var isRun = count == 1 && IsSingle(words[i]);
            while (isRun && i + count < words.Count && IsSingle(words[i + count]) && !StopWords.Contains(words[i + count])) count++;
            var part = words.GetRange(i, count);
            drafts.Add(new Draft(string.Concat(part), part, isRun && count == 1, leaf));
            i += count;
        }

        return drafts;
    }

    /// <summary>How many words from here on are one that a dictionary knows? 1 when none are.</summary>
    private static int KnownAt(List<string> words, int first)
    {
        for (var count = Math.Min(MostWords, words.Count - first); count > 1; count--)
        {
            var part = words.GetRange(first, count);
            var text = string.Concat(part);
            if (text.Length <= LongestCompound && !part.Exists(word => word.Length > 1 && StopWords.Contains(word)) && NearWords.Contains(text)) return count;
        }

        return 1;
    }

    private static bool IsSingle(string word) => UnitKinds.At(word, 0, out var length) == UnitKind.Ideograph && length == word.Length;

    private Concept Make(Draft draft, bool isOneOfMany)
    {
        var isName = NearWords.IsName(draft.Text);
        var ways = Ways(draft.Text, draft.Leaf, isName);
        var frequency = ways.Where(way => way.Worth >= FrequentNear || way.Other is null).Select(way => texts.Bound(PhraseCover.Of(way.Text))).DefaultIfEmpty(0).Max();
        var isLone = draft.IsLone && isOneOfMany;
        return new Concept(draft.Text, (isLone ? LoneWeight : 1) * RarityOf(frequency), ways, isName || draft.Words.Count < 2 ? [] : [.. draft.Words.Select(word => PartWays(word, draft.Leaf))])
        {
            Leaf = draft.Leaf,
            IsLone = isLone,
            IsPrinted = texts.Bound(PhraseCover.Of(draft.Text)) > 0,
            IsName = isName,
            IsAction = NearWords.IsAction(draft.Text),
            IsUnknown = !NearWords.Contains(draft.Text),
        };
    }

    private List<ConceptWay> PartWays(string word, string leaf) => word.Length > 1 ? Ways(word, leaf, NearWords.IsName(word)) : [new ConceptWay(NameKey.Of(word), Character)];

    private List<ConceptWay> Ways(string word, string leaf, bool isName)
    {
        var ways = new List<ConceptWay> { new(word, word.Length == 1 ? Lone : 1) };
        ways.AddRange(wording.Wider.Of(leaf).Where(other => other.From == word || other.From == leaf && NameKey.Of(leaf) == word).Select(other => new ConceptWay(NameKey.Of(other.From == leaf ? other.Text : other.To), Same, other)));
        ways.AddRange(wording.Near(word).Where(other => other.Weight >= NearWordings.SynonymWeight).Select(other => new ConceptWay(other.To, Same, other)));
        if (!isName) ways.AddRange(NearWays(word, 1));
        for (var length = word.Length - 1; length > 1 && !isName && !NearWords.Contains(word) && ways.Count == 1; length--)
            ways.AddRange(((string[])[word[..length], word[^length..]]).Where(part => NearWords.Contains(part)).Distinct().SelectMany(part => NearWays(part, OfPart).Append(Of(word, part, OfPart, OfPart))));
        return [.. ways.Where(way => way.Worth > 0).DistinctBy(way => way.Text).OrderByDescending(way => way.Worth)];
    }

    private IEnumerable<ConceptWay> NearWays(string word, double share) => NearWords.Of(word).Where(near => near.Text.Length > 1 && near.Nearness > LeastNear)
        .Select(near => Of(word, near.Text, Math.Min(MostNear, near.Nearness), share)).Where(way => way.Worth > 0);

    private ConceptWay Of(string word, string other, double nearness, double share)
    {
        var frequency = texts.Bound(PhraseCover.Of(other));
        if (frequency == 0) return new ConceptWay(other, 0);
        var rare = nearness >= SureNear ? 1 : Math.Pow(Math.Min(1, RarityOf(frequency) / RarityOf(1)), RarityPower);
        return new ConceptWay(other, Math.Pow(Math.Max(0, (share * nearness) - LeastNear) / (1 - LeastNear), NearPower) * rare * (share == 1 && word.Contains(other, StringComparison.Ordinal) ? Wider : 1), new Alternative(other, word, other, "近义词", (float)nearness));
    }

    private double RarityOf(int articles) => Math.Log(1 + ((texts.Documents + 1.0) / (articles + 1.0)));
}
