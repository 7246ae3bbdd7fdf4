namespace SearchService.Issues.People.Tables;

/// <summary>Could a scanner take the one character for the other?</summary>
internal static class GlyphFamilies
{
    private static readonly Dictionary<char, HashSet<char>> Alike = Read();

    /// <summary>Do two names of equal length differ in exactly one character, and that by one that looks alike?</summary>
    public static bool DifferInOne(string left, string right)
    {
        if (left.Length != right.Length) return false;
        var differences = 0;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] == right[i]) continue;
            if (++differences > 1 || !Alike.TryGetValue(left[i], out var family) || !family.Contains(right[i])) return false;
        }

        return differences == 1;
    }

    private static Dictionary<char, HashSet<char>> Read()
    {
        var alike = new Dictionary<char, HashSet<char>>();
        foreach (var line in TableReader.Lines("lookalikes.txt"))
        {
            foreach (var unit in line[0])
            {
                if (!alike.TryGetValue(unit, out var family)) alike[unit] = family = [];
                family.UnionWith(line[0]);
            }
        }

        return alike;
    }
}
