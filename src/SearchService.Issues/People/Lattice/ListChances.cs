namespace SearchService.Issues.People.Lattice;

/// <summary>How probable are names on the other side of a “、” (or 和, 与, 及), by the last reading of the text?</summary>
/// <remarks>Kept for the few places beside such a mark alone. Immutable.</remarks>
internal sealed class ListChances
{
    /// <summary>A smaller chance supports nobody.</summary>
    public const float Least = 0.3f;

    private readonly Dictionary<int, float> _ends = [];
    private readonly Dictionary<int, float> _starts = [];

    private ListChances()
    {
    }

    /// <summary>A text not read yet.</summary>
    public static ListChances None { get; } = new();

    /// <summary>The chances of names in front of and behind the marks of a text.</summary>
    public static ListChances Of(string units, IReadOnlyList<NameFinding> findings)
    {
        ListChances? chances = null;
        foreach (var finding in findings)
        {
            if (finding.End < units.Length && IsMark(units[finding.End])) Add((chances ??= new())._ends, finding.End, finding.Chance);
            if (finding.Start > 0 && IsMark(units[finding.Start - 1])) Add((chances ??= new())._starts, finding.Start - 1, finding.Chance);
        }

        return chances ?? None;
    }

    /// <summary>How probable is a name that ends where this mark stands? 0 where none stands.</summary>
    public float EndingAt(int mark) => _ends.GetValueOrDefault(mark);

    /// <summary>How probable is a name that begins behind this mark? 0 where none stands.</summary>
    public float BeginningBehind(int mark) => _starts.GetValueOrDefault(mark);

    /// <summary>Is anybody from <paramref name="start"/> to <paramref name="end"/> supported by a neighbor in a list?</summary>
    public bool Touch(string units, int start, int end)
    {
        if (_ends.Count == 0 && _starts.Count == 0) return false;
        for (var i = Math.Max(start - 1, 0); i < units.Length && i <= end; i++)
        {
            if (IsMark(units[i]) && (EndingAt(i) > Least || BeginningBehind(i) > Least)) return true;
        }

        return false;
    }

    private static void Add(Dictionary<int, float> chances, int mark, float chance) => chances[mark] = chances.GetValueOrDefault(mark) + chance;

    private static bool IsMark(char unit) => unit is '、' or '和' or '与' or '及';
}
