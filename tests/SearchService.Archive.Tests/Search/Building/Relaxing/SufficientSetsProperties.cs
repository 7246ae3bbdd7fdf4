using System.Diagnostics;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Search.Building.Relaxing;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Search.Building.Relaxing;

public sealed class SufficientSetsProperties
{
    [Test]
    public void An_article_is_enough_just_when_what_it_holds_is_worth_the_share() => Tries.Run(200, random =>
    {
        var units = Enumerable.Range(0, random.Next(1, 5)).Select(place => Unit(random, place)).ToList();
        var (share, least) = (random.NextDouble(), random.Next(1, 3));
        var query = SufficientSets.Of(units, share, least);
        var levels = units.Select(unit => random.Next(unit.Levels.Count + 1)).ToArray();

        var worth = units.Zip(levels, (unit, level) => level == unit.Levels.Count ? 0 : unit.Levels[level].Worth).Sum();
        var isEnough = worth >= share * units.Sum(unit => unit.Rarity) && units.Zip(levels).Count(pair => pair.Second < pair.First.Levels.Count) >= least;

        Assert.That(query is not null && Matches(query, units, levels), Is.EqualTo(isEnough), $"{share} of {string.Join(' ', units.Select(unit => unit.Rarity))}, at least {least}, levels {string.Join(' ', levels)}");
    });

    [Test]
    public void Of_very_many_words_their_number_counts() => Tries.Run(50, random =>
    {
        var units = Enumerable.Range(0, 12).Select(place => Unit(random, place)).ToList();
        var held = random.Next(13);
        var levels = units.Select((unit, place) => place < held ? 0 : unit.Levels.Count).ToArray();

        Assert.That(Matches(SufficientSets.Of(units, 0.5, 1)!, units, levels), Is.EqualTo(held >= 6));
    });

    private static RelaxedUnit Unit(Random random, int place)
    {
        var rarity = 0.1 + random.NextDouble();
        var worth = rarity;
        var levels = new List<(ArchiveQuery Query, double Worth)>();
        for (var level = 0; level < random.Next(1, 4); level++)
        {
            levels.Add((new TermMatch(ArchiveField.Body, $"{place}/{level}"), worth));
            worth *= random.NextDouble();
        }

        return new RelaxedUnit(rarity, levels);
    }

    /// <summary>Whether an article that holds each word at a level, and so at all weaker ones, matches.</summary>
    private static bool Matches(ArchiveQuery query, List<RelaxedUnit> units, int[] levels) => query switch
    {
        TermMatch term => int.Parse(term.Term.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture) >= levels[int.Parse(term.Term.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture)],
        CombinedQuery combined => combined.Filter.All(part => Matches(part, units, levels)) && combined.Should.Count(part => Matches(part, units, levels)) >= combined.MinimumShould,
        _ => throw new UnreachableException(),
    };
}
