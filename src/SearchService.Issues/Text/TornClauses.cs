namespace SearchService.Issues.Text;

/// <summary>Was this short line torn out of a sentence, or is it a subhead?</summary>
internal static class TornClauses
{
    /// <summary>Words that ask for another one behind them.</summary>
    private const string Demanding = "的和与及在以把对将是为向从被让使等或并而且就也因于由给到";

    /// <summary>Subheads are built of clauses of one length or of a single clause; a torn line ends in a clause of another length.</summary>
    public static bool IsTorn(string text)
    {
        if (Demanding.AsSpan().Contains(text[^1])) return true;
        var clauses = text.Split(['，', ',', '、', '；', ';'], StringSplitOptions.TrimEntries);
        if (clauses.Length < 2) return HasOpenMark(text);
        var lengths = Array.ConvertAll(clauses, clause => TextKey.Of(clause).Length);
        var isEven = lengths.Max() - lengths.Min() <= 2;
        return !isEven || HasOpenMark(text);
    }

    private static bool HasOpenMark(string text) =>
        text.AsSpan().Count('“') > text.AsSpan().Count('”') || text.AsSpan().Count('《') > text.AsSpan().Count('》') ||
        text.AsSpan().Count('（') + text.AsSpan().Count('(') > text.AsSpan().Count('）') + text.AsSpan().Count(')');
}
