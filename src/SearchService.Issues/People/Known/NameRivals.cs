namespace SearchService.Issues.People.Known;

/// <summary>Of two names that begin or end alike (刘强, 刘强冲), which one does the whole archive believe in?</summary>
internal static class NameRivals
{
    private const int ClearlyMore = 3;
    private const int Shortest = 2;
    private const int LongestChinese = 4;

    /// <summary>The names that have a rival with clearly more places.</summary>
    /// <param name="places">Firm places of each name over the archive.</param>
    /// <remarks>Linear in the number of names.</remarks>
    public static HashSet<string> Beaten(IReadOnlyDictionary<string, int> places)
    {
        var beaten = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, count) in places)
        {
            if (name.Length > LongestChinese || name.Contains('·', StringComparison.Ordinal)) continue;
            foreach (var shorter in Parts(name))
            {
                if (!places.TryGetValue(shorter, out var other)) continue;
                if (other >= ClearlyMore * count) beaten.Add(name);
                else if (count >= ClearlyMore * other) beaten.Add(shorter);
            }
        }

        return beaten;
    }

    private static IEnumerable<string> Parts(string name)
    {
        for (var length = Shortest; length < name.Length; length++)
        {
            yield return name[..length];
            yield return name[^length..];
        }
    }
}
