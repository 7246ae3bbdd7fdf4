using System.Numerics;
using SearchService.Archive.Analysis;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Search.Building;

/// <summary>Which articles hold most of the words, where none holds all of them?</summary>
/// <remarks>
/// Words count by their rarity, the logarithm of how few articles hold them, and one that no article holds counts most: what answers a question must hold its rare
/// parts, or the answer is nothing. For up to <see cref="MostWeighed"/> words all sufficient sets are listed; beyond, words are counted.
/// </remarks>
internal sealed class RelaxedShares(LeafQueries leaves, TreeQueries trees, LeafAlternatives wider, IndexedTexts? texts)
{
    private const int MostWeighed = 8;
    private const int LongestUnknown = 6;

    private readonly record struct Unit(ArchiveQuery Query, double Rarity);

    /// <summary>Queries for less and less of the words, each with the parts of the question that are never given up.</summary>
    public IEnumerable<ArchiveQuery> Of(IReadOnlyList<LeafText> words, ArchiveQuery[] others)
    {
        if (Pairs(words) is { } pairs) yield return new CombinedQuery { Must = [pairs, .. others] };
        var units = words.SelectMany(UnitsOf).ToList();
        // Half of one compound is another word; of two words typed apart, one is still something.
        var least = words.Count > 1 ? 1 : 2;
        var asked = units.Count;
        foreach (var share in leaves.Profile.RelaxedShares)
        {
            if (Sufficient(units, share, least, asked) is not { } sufficient) continue;
            asked = sufficient.Asked;
            yield return new CombinedQuery
            {
                Must = others,
                Filter = [sufficient.Query],
                Should = [.. units.Select(unit => unit.Query), .. words.SelectMany(word => leaves.Lifts(word, ArchiveField.BodyCharacters))],
            };
        }
    }

    /// <summary>What holds this share; null when that is all of the units or too few.</summary>
    private static (ArchiveQuery Query, int Asked)? Sufficient(List<Unit> units, float share, int least, int asked)
    {
        if (units.Count < 2) return null;
        if (units.Count > MostWeighed)
        {
            var enough = (int)Math.Ceiling(share * units.Count);
            return enough < asked && enough >= least ? (new CombinedQuery { Should = [.. units.Select(unit => unit.Query)], MinimumShould = enough }, enough) : null;
        }

        var sets = SmallestSets(units, share * units.Sum(unit => unit.Rarity), least);
        return sets.Count == 0 ? null : (new CombinedQuery { Should = [.. sets.Select(set => All(units, set))], MinimumShould = 1 }, asked);
    }

    /// <summary>Sets of units, as bits, that reach the rarity and have no smaller such set within them; without the set of all.</summary>
    private static List<uint> SmallestSets(List<Unit> units, double rarity, int least)
    {
        var sets = new List<uint>();
        var all = (1u << units.Count) - 1;
        foreach (var set in Enumerable.Range(1, (int)all - 1).Select(set => (uint)set).OrderBy(BitOperations.PopCount))
        {
            if (BitOperations.PopCount(set) < least || sets.Exists(smaller => (set & smaller) == smaller)) continue;
            if (units.Where((_, place) => (set >> place & 1) == 1).Sum(unit => unit.Rarity) >= rarity) sets.Add(set);
        }

        return sets;
    }

    private static CombinedQuery All(List<Unit> units, uint set) => new() { Filter = [.. units.Where((_, place) => (set >> place & 1) == 1).Select(unit => unit.Query)] };

    private IEnumerable<Unit> UnitsOf(LeafText word)
    {
        var others = wider.Of(word.Text);
        if (others.Count > 0) return [new Unit(trees.Build(new WordSyntax(word.Text)), others.Append(null).Max(other => RarityOf(other is null ? word : trees.Read(other.Text))))];
        return leaves.Parts(word).Zip(word.Parts, (query, part) => new Unit(query, Rarity(part)));
    }

    /// <summary>Characters that the dictionary does not join (老酱园) may be two words that overlap: all of their pairs have to stand somewhere. Null for other words.</summary>
    private static CombinedQuery? Pairs(IReadOnlyList<LeafText> words)
    {
        if (words is not [{ Parts: [{ People.Count: 0, Slop: 0, Text.Length: > 2 and <= LongestUnknown } unknown] }]) return null;
        var pairs = CharacterPhrase.Of(unknown.Text);
        return pairs.Count < 2 ? null : new CombinedQuery { Must = [.. pairs.Select(pair => new TermMatch(ArchiveField.BodyCharacters, pair.Term))] };
    }

    private double RarityOf(LeafText word) => word.Parts.Select(Rarity).DefaultIfEmpty(0).Max();

    private double Rarity(LeafPart part) => texts is null ? 1 : Math.Log(1 + ((texts.Documents + 1.0) / (texts.Bound(part.Cover) + 1.0)));
}
