using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Do these lines of a contents page come again together as one heading of the text?</summary>
/// <remarks>
/// A heading run is a title-like line with those below it, read as one key, so that a title and its subtitle are known as one entry however either page breaks
/// them. Looking up costs a bounded number of comparisons, whatever the file's length.
/// </remarks>
internal sealed class HeadingRuns
{
    private const int MaxRunLines = 6;
    private const int MaxCandidates = 12;
    private const int MaxLength = 80;
    private const int PrefixLength = 3;

    private readonly TextBody _body;
    private readonly Dictionary<string, List<int>> _linesByPrefix = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _runs = [];

    /// <summary>Indexes the title-like lines of the whole file by how they begin; linear.</summary>
    public HeadingRuns(TextBody body)
    {
        _body = body;
        for (var i = 0; i < body.Count; i++)
        {
            if (!IsTitleLike(i)) continue;
            var key = TextKey.Of(body[i]);
            if (key.Length < PrefixLength) continue;
            var prefix = key[..PrefixLength];
            if (!_linesByPrefix.TryGetValue(prefix, out var lines)) _linesByPrefix[prefix] = lines = [];
            lines.Add(i);
        }
    }

    /// <summary>How many of the lines from the first on, whose keys are given, make up (the beginning of) one heading of the text that <paramref name="page"/> lists; 0 for none.</summary>
    public int LinesAt(IReadOnlyList<string> keys, LineSpan page)
    {
        var best = 0;
        foreach (var line in Candidates(keys[0], page)) best = Math.Max(best, Shared(Run(line), keys));
        return best;
    }

    /// <summary>On how many lines of the text that <paramref name="page"/> lists does exactly this stand, to a limit?</summary>
    public int Repeats(string key, LineSpan page) => Candidates(key, page).Count(line => TextKey.Of(_body[line]) == key);

    private static int Shared(string run, IReadOnlyList<string> keys)
    {
        var at = 0;
        var count = 0;
        while (count < keys.Count && keys[count].Length > 0 && run.AsSpan(at).StartsWith(keys[count], StringComparison.Ordinal)) at += keys[count++].Length;
        return count;
    }

    /// <summary>The text stands behind its contents page, unless that page is the last of the issue: then in front of it.</summary>
    private IEnumerable<int> Candidates(string key, LineSpan page)
    {
        if (key.Length < PrefixLength || !_linesByPrefix.TryGetValue(key[..PrefixLength], out var lines)) return [];
        var first = lines.BinarySearch(page.End);
        if (first < 0) first = ~first;
        if (first < lines.Count || !IsAtBack(page)) return lines.Skip(first).Take(MaxCandidates);
        return lines.TakeWhile(line => line < page.Start).Take(MaxCandidates);
    }

    private bool IsAtBack(LineSpan page) => page.Start > _body.Count - page.End;

    private string Run(int line)
    {
        if (_runs.TryGetValue(line, out var run)) return run;
        run = "";
        for (var i = line; i < Math.Min(_body.Count, line + MaxRunLines) && IsTitleLike(i); i++) run += TextKey.Of(_body[i]);
        return _runs[line] = run;
    }

    private bool IsTitleLike(int line) =>
        _body[line].Length <= MaxLength && _body.Forms[line] is LineForm.Heading or LineForm.Numbered or LineForm.NameLine || _body.Lines[line].HeadingLevel > 0;
}
