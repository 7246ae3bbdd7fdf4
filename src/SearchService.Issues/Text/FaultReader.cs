using SearchService.Issues.Lines;

namespace SearchService.Issues.Text;

/// <summary>What in the decoded text is no text?</summary>
internal static class FaultReader
{
    /// <summary>One problem per run of lines with undecodable bytes.</summary>
    public static List<ParseProblem> Read(TextBody body, string encoding)
    {
        var problems = new List<ParseProblem>();
        for (var i = 0; i < body.Count; i++)
        {
            if (!body[i].AsSpan().Contains('\uFFFD')) continue;
            var first = i;
            while (i + 1 < body.Count && body[i + 1].AsSpan().Contains('\uFFFD')) i++;
            problems.Add(ParseProblems.UndecodableBytes(body.Lines[first].Number, body.Lines[i].Number, encoding));
        }

        return problems;
    }

    /// <summary>No Chinese in it, or more undecodable bytes and control characters than Chinese: a binary or foreign file.</summary>
    public static bool IsNoIssue(TextBody body)
    {
        long han = 0, faults = 0;
        for (var i = 0; i < body.Count; i++)
        {
            foreach (var unit in body[i])
            {
                if (TextKey.IsHan(unit)) han++;
                else if (unit == '\uFFFD' || (char.IsControl(unit) && unit != '\t')) faults++;
            }
        }

        return han < 10 || faults > han;
    }
}
