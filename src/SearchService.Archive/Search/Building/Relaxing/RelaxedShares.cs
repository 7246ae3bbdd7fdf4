using SearchService.Archive.Analysis;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;
using SearchService.Chinese.Meanings;

namespace SearchService.Archive.Search.Building.Relaxing;

/// <summary>Which articles hold most of the words of a question, or words that mean nearly the same?</summary>
/// <remarks>
/// Words count by their rarity, the logarithm of how few articles hold them, and one that no article holds counts most: what answers a question must hold its rare
/// parts or other wordings of them, or the answer is nothing. A word of two or three characters that the archive lacks counts in part where its characters stand near
/// each other (捐款捐物 for 捐物); of two, where the last one stands at all (降暑 for 防暑), if that is in no more articles than the root of all.
/// </remarks>
internal sealed class RelaxedShares(LeafQueries leaves, TreeQueries trees, Wording wording, LeafAlternatives wider, IndexedTexts? texts)
{
    private const double Share = 0.5;
    private const double LeastShare = 0.4;
    private const double NearWorth = 0.8;
    private const double ScatteredWorth = 0.6;
    private const double CharacterWorth = 0.5;

    // Below the least share: a word without the character beside it (区块 of 区块链) is never enough alone.
    private const double HostWorth = 0.35;
    private const int LongestScattered = 3;
    private const int LongestOfCharacter = 2;
    private const int LongestUnknown = 6;
    private readonly Dictionary<string, IReadOnlyList<Alternative>> _used = new(StringComparer.Ordinal);

    /// <summary>Other wordings that the query looks for, of the leaves asked about so far.</summary>
    public LeafAlternatives Alternatives => wider.Joined(new LeafAlternatives(_used));

    /// <summary>Does a word name a thing that the archive never speaks of? Then half of the question is not worth an answer.</summary>
    public bool IsForeign(IReadOnlyList<LeafText> words) => words.SelectMany(UnitsOf).Any(unit => unit.IsForeign);

    /// <summary>What holds enough of these words; null when nothing less than all of them is enough.</summary>
    /// <param name="words">The plain words.</param>
    /// <param name="others">The parts of the question that are never given up.</param>
    /// <param name="enough">How much is enough.</param>
    public ArchiveQuery? Of(IReadOnlyList<LeafText> words, ArchiveQuery[] others, Enough enough)
    {
        var units = words.SelectMany(UnitsOf).ToList();
        if (units.Count == 0 || (enough != Enough.Most && units.Count == 1)) return null;
        // Half of one compound is another word; of two words typed apart, one is still something.
        var least = enough == Enough.Most ? Math.Min(words.Count > 1 ? 1 : 2, units.Count) : 1;
        var sufficient = SufficientSets.Of(units, enough == Enough.Most ? Share : LeastShare, least);
        if (Pairs(words) is { } pairs) sufficient = sufficient is null ? pairs : new CombinedQuery { Should = [sufficient, pairs], MinimumShould = 1 };
        return sufficient is null ? null : new CombinedQuery
        {
            Must = others,
            Filter = [sufficient],
            Should = [.. units.Select(unit => unit.Levels[^1].Query), .. words.SelectMany(word => leaves.Lifts(word, ArchiveField.BodyCharacters))],
        };
    }

    private IEnumerable<RelaxedUnit> UnitsOf(LeafText word)
    {
        var alternatives = wider.Of(word.Text);
        if (alternatives.Any(other => other.From == word.Text) || word.Parts.Count == 0) return [Whole(word, [.. alternatives.Select(other => other.Text)])];
        if (word.Parts.Count > 1 && Near(word, word.Text) is { Count: > 0 } near) return [Whole(word, [.. alternatives.Select(other => other.Text), .. near.Select(other => other.To)])];
        return word.Parts.Select((part, place) => UnitOf(word, part, leaves.Parts(word).ElementAt(place)));
    }

    private RelaxedUnit Whole(LeafText word, IReadOnlyList<string> others)
    {
        var rarity = RarityOf(Math.Max(word.Parts.Select(BoundOf).DefaultIfEmpty(0).Min(), others.Select(Bound).DefaultIfEmpty(0).Max()));
        ArchiveQuery[] near = [.. others.Select(other => new Weighted(leaves.Word(trees.Read(other), isLoose: true), leaves.Profile.NearWord))];
        return new RelaxedUnit(rarity, [(new BestOf([trees.Build(new Language.WordSyntax(word.Text)), .. near]), rarity)]);
    }

    private RelaxedUnit UnitOf(LeafText word, LeafPart part, ArchiveQuery typed)
    {
        if (part.People.Count > 0 || texts is null) return new RelaxedUnit(RarityOf(BoundOf(part)), [(typed, RarityOf(BoundOf(part)))]);
        var near = Near(word, part.Text);
        var isAttached = part.Slop > 0;
        var bound = BoundOf(part);
        var rarity = RarityOf(Math.Max(bound, isAttached ? 0 : near.Select(other => Bound(other.To)).DefaultIfEmpty(0).Max()));
        var same = near.Where(other => other.Weight >= NearWordings.SynonymWeight).Select(NearQuery).ToArray();
        var levels = new List<(ArchiveQuery Query, double Worth)> { (same.Length == 0 || isAttached ? typed : new BestOf([typed, .. same]), rarity) };
        if (isAttached && same.Length > 0) levels.Add((new BestOf([typed, .. same]), NearWorth * rarity));
        if (isAttached) levels.Add((new BestOf([typed, leaves.Plain(trees.Read(part.Text), isLoose: true), .. near.Select(NearQuery)]), HostWorth * rarity));
        else if (near.Count > same.Length) levels.Add((new BestOf([typed, .. near.Select(NearQuery)]), NearWorth * rarity));
        if (part.Text.Length is > 1 and <= LongestScattered && bound == 0) AddWeaker(part.Text, rarity, levels);
        return new RelaxedUnit(rarity, levels, bound == 0 && near.Count == 0 && NearWords.IsThing(part.Text));
    }

    private Weighted NearQuery(Alternative other) => new(leaves.Word(trees.Read(other.To)), other.Weight);

    private void AddWeaker(string text, double rarity, List<(ArchiveQuery Query, double Worth)> levels)
    {
        var characters = text.Select(character => PhraseCover.Of(character.ToString())).ToList();
        if (characters.Exists(cover => cover.Count == 0)) return;
        if (characters.TrueForAll(cover => texts!.Bound(cover) > 0)) Add([PhraseCover.Match(ArchiveField.BodyCharacters, PhraseCover.Join(characters), leaves.Profile.CompoundSlop)], ScatteredWorth * rarity);
        // The last character is the head of a word: 暑 in 防暑, 药 in 捐药.
        var head = texts!.Bound(characters[^1]);
        if (text.Length == LongestOfCharacter && head > 0 && head <= Math.Sqrt(texts.Documents)) Add([PhraseCover.Match(ArchiveField.BodyCharacters, characters[^1])], CharacterWorth * RarityOf(head));

        void Add(ArchiveQuery[] queries, double worth) => levels.Add((new BestOf([levels[^1].Query, .. queries]), Math.Min(levels[^1].Worth, worth)));
    }

    /// <summary>Words near a part of a leaf, kept for the answer.</summary>
    private IReadOnlyList<Alternative> Near(LeafText word, string part)
    {
        var near = wording.Near(part);
        if (near.Count > 0 && !_used.GetValueOrDefault(word.Text, []).Contains(near[0])) _used[word.Text] = [.. _used.GetValueOrDefault(word.Text, []), .. near];
        return near;
    }

    /// <summary>Characters that the dictionary does not join (老酱园) may be two words that overlap: all of their pairs have to stand somewhere. Null for other words.</summary>
    private static CombinedQuery? Pairs(IReadOnlyList<LeafText> words)
    {
        if (words is not [{ Parts: [{ People.Count: 0 }], Text.Length: > 2 and <= LongestUnknown } unknown]) return null;
        var pairs = CharacterPhrase.Of(unknown.Text);
        return pairs.Count < 2 ? null : new CombinedQuery { Must = [.. pairs.Select(pair => new TermMatch(ArchiveField.BodyCharacters, pair.Term))] };
    }

    private int Bound(string text) => texts?.Bound(PhraseCover.Of(text)) ?? 0;

    private int BoundOf(LeafPart part) => texts?.Bound(part.Cover) ?? 0;

    private double RarityOf(int articles) => texts is null ? 1 : Math.Log(1 + ((texts.Documents + 1.0) / (articles + 1.0)));
}
