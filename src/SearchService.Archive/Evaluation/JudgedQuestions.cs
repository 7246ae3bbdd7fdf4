using System.Globalization;

namespace SearchService.Archive.Evaluation;

/// <summary>Which questions stand in a file of judged ones?</summary>
/// <remarks>
/// UTF-8, one question a line: class · corpus · parameters · judgements, divided by tabs; lines that begin with # say nothing. Judgements are
/// <c>issue:line=grade</c>, divided by commas; <c>-</c> says that nothing may be found. Example: <c>topic	sample	q=二次供水	2021-11-12:242=3,2023-03:238=3</c>.
/// </remarks>
public static class JudgedQuestions
{
    private const int Columns = 4;

    /// <summary>The questions in order.</summary>
    /// <exception cref="FormatException">A line is no judged question; the message, in Chinese, names it.</exception>
    public static IReadOnlyList<JudgedQuestion> Read(string text)
    {
        var questions = new List<JudgedQuestion>();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            questions.Add(ReadLine(line) ?? throw new FormatException($"第 {number} 行不是评过的问题：应有类别、档案、参数、评分四栏，用制表符分开。"));
        }

        return questions;
    }

    private static JudgedQuestion? ReadLine(string line)
    {
        var columns = line.Split('\t');
        if (columns.Length != Columns || columns.Any(string.IsNullOrWhiteSpace)) return null;
        var judgements = columns[3].Trim() == "-" ? [] : columns[3].Split(',', StringSplitOptions.TrimEntries).Select(ReadJudgement).ToList();
        return judgements.Contains(null) ? null : new JudgedQuestion(columns[0], columns[1], columns[2], [.. judgements.OfType<Judgement>()]);
    }

    private static Judgement? ReadJudgement(string text)
    {
        var colon = text.LastIndexOf(':');
        var equals = text.LastIndexOf('=');
        if (colon <= 0 || equals < colon) return null;
        return int.TryParse(text.AsSpan(colon + 1, equals - colon - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && int.TryParse(text.AsSpan(equals + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade is >= 1 and <= 3
            ? new Judgement(text[..colon], line, grade)
            : null;
    }
}
