namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>How surely does a passage speak of a concept?</summary>
internal static class PassageMatch
{
    private const double Together = 0.8;
    private const double Scattered = 0.5;
    private const int MostApart = 6;

    /// <summary>The worth of the surest way that stands in the passage, from 0 to 1; that way is told, where it is not the typed one.</summary>
    public static double Of(Concept concept, string passage, ISet<ConceptWay> used)
    {
        var best = Best(concept.Ways, passage, used);
        if (concept.Parts.Count < 2 || best >= Together) return best;
        return Math.Max(best, concept.IsUnknown && concept.Parts.All(part => part is [{ Text.Length: 1 }]) ? Near(concept.Text, passage) : Together * concept.Parts.Min(part => Best(part, passage, used)));
    }

    private static double Best(IReadOnlyList<ConceptWay> ways, string passage, ISet<ConceptWay> used)
    {
        foreach (var way in ways)
        {
            if (!passage.Contains(way.Text, StringComparison.Ordinal)) continue;
            if (way.Other is not null) used.Add(way);
            return way.Worth;
        }

        return 0;
    }

    /// <summary>Do the characters of a word that no dictionary knows stand near each other?</summary>
    private static double Near(string characters, string passage)
    {
        for (var at = passage.IndexOf(characters[0], StringComparison.Ordinal); at >= 0; at = passage.IndexOf(characters[0], at + 1))
        {
            var (first, last) = (Math.Max(0, at - MostApart), Math.Min(passage.Length, at + characters.Length + MostApart));
            var window = passage.AsSpan(first, last - first);
            var all = true;
            foreach (var character in characters) all &= window.Contains(character);
            if (all) return Scattered;
        }

        return 0;
    }
}
