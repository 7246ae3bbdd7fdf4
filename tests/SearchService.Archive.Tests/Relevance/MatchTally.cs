namespace SearchService.Archive.Tests.Relevance;

/// <summary>How many of the articles that should be found were found, and how many others? Counted over questions.</summary>
internal sealed class MatchTally
{
    private readonly List<string> _wrong = [];
    private int _right;
    private int _found;
    private int _expected;

    public int Questions { get; private set; }

    public double Precision => _found == 0 ? 1 : (double)_right / _found;

    public double Recall => _expected == 0 ? 1 : (double)_right / _expected;

    /// <summary>The first questions with a wrong answer, for the report.</summary>
    public IEnumerable<string> Wrong => _wrong.Take(25);

    public void Add<T>(string question, IReadOnlyCollection<T> expected, IReadOnlyCollection<T> found)
    {
        var right = expected.Intersect(found).Count();
        Questions++;
        _right += right;
        _found += found.Count;
        _expected += expected.Count;
        if (right != found.Count || right != expected.Count) _wrong.Add($"{question}: expected {string.Join(',', expected)}; found {string.Join(',', found)}");
    }
}
