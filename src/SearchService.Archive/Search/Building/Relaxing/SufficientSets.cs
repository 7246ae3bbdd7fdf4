using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Search.Building.Relaxing;

/// <summary>Which words of a question, matched how strictly, are enough of it?</summary>
/// <remarks>
/// All smallest sufficient choices of a level per word are listed, for up to <see cref="MostChoices"/> choices; then only the strictest level of each word counts, and for more than
/// <see cref="MostWeighed"/> words not their rarity but their number.
/// </remarks>
internal static class SufficientSets
{
    private const int MostChoices = 1024;
    private const int MostWeighed = 8;

    /// <summary>What holds at least this share of the words' rarity, and at least so many of them, one at least in its strictest way; null when no choice does.</summary>
    public static ArchiveQuery? Of(IReadOnlyList<RelaxedUnit> units, double share, int least)
    {
        if (units.Count > MostWeighed)
        {
            var enough = Math.Max(least, (int)Math.Ceiling(share * units.Count));
            return new CombinedQuery { Should = [.. units.Select(unit => unit.Levels[0].Query)], MinimumShould = enough };
        }

        var choices = Choices(units);
        var needed = share * units.Sum(unit => unit.Rarity);
        var smallest = new List<int[]>();
        foreach (var choice in choices.OrderBy(choice => choice.Sum()))
        {
            if (choice.Count(level => level > 0) < least || smallest.Exists(other => IsWithin(other, choice))) continue;
            if (choice.Select((level, place) => WorthOf(units[place], level)).Sum() >= needed) smallest.Add(choice);
        }

        return smallest.Count == 0 ? null : new CombinedQuery { Should = [.. smallest.Select(choice => All(units, choice))], MinimumShould = 1 };
    }

    /// <summary>Levels per word, 0 for none, then from the weakest to the strictest.</summary>
    private static List<int[]> Choices(IReadOnlyList<RelaxedUnit> units)
    {
        int[] most = [.. units.Select(unit => unit.Levels.Count)];
        if (most.Aggregate(1.0, (product, levels) => product * (levels + 1)) > MostChoices) return ChoicesOf([.. most.Select(levels => new[] { 0, levels })]);
        return ChoicesOf([.. most.Select(levels => Enumerable.Range(0, levels + 1).ToArray())]);
    }

    private static List<int[]> ChoicesOf(List<int[]> levels) =>
        levels.Aggregate(new List<int[]> { Array.Empty<int>() }, (choices, next) => [.. choices.SelectMany(choice => next.Select(level => (int[])[.. choice, level]))]);

    private static bool IsWithin(int[] smaller, int[] larger) => smaller.Zip(larger).All(pair => pair.First <= pair.Second);

    private static double WorthOf(RelaxedUnit unit, int level) => level == 0 ? 0 : unit.Levels[^level].Worth;

    private static CombinedQuery All(IReadOnlyList<RelaxedUnit> units, int[] choice) =>
        new() { Filter = [.. units.Zip(choice).Where(pair => pair.Second > 0).Select(pair => pair.First.Levels[^pair.Second].Query)] };
}
