using SearchService.Archive.Answers;
using SearchService.Archive.Search;

namespace SearchService.Archive.Evaluation;

/// <summary>How well does an archive answer judged questions?</summary>
public static class ArchiveEvaluation
{
    private const int Hits = 100;

    /// <summary>Puts every question to the archive.</summary>
    /// <param name="ask">Answers a question.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="setting">Parameters that every question gets besides its own, as in an address: <c>expand=none</c>; empty for none.</param>
    /// <exception cref="FormatException">The parameters of a question cannot be read; the message, in Chinese, says which.</exception>
    public static EvaluationReport Run(Func<Question, Answer> ask, IEnumerable<JudgedQuestion> questions, string setting = "") =>
        new(setting, [.. questions.Select(question => Score(question, ask(QuestionOf(question.Parameters, setting))))]);

    /// <summary>The question of parameters as in an address, not encoded.</summary>
    /// <exception cref="FormatException">They cannot be read.</exception>
    public static Question QuestionOf(string parameters, string setting = "")
    {
        var pairs = $"{parameters}&{setting}".Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(pair[0], pair.Length > 1 ? pair[1] : ""));
        var reading = QuestionReader.Read(pairs);
        return reading.Question is { } question
            ? question with { Limit = Hits, Highlight = false }
            : throw new FormatException($"“{parameters}”读不成问题：{string.Join(' ', reading.Problems.Select(problem => problem.Message))}");
    }

    /// <summary>Compares an answer with what people say.</summary>
    public static QuestionScore Score(JudgedQuestion question, Answer answer)
    {
        if (question.Judgements.Count == 0) return Silence(question, answer.Total);
        var grades = answer.Hits.Select(hit => GradeOf(hit, question)).ToList();
        var judged = question.Judgements.Select(judgement => judgement.Grade).ToList();
        return new QuestionScore(
            question, RankingMeasures.Ndcg(grades, judged), RankingMeasures.ReciprocalRank(grades, judged), (double)grades.Count(grade => grade > 0) / judged.Count, answer.Total);
    }

    private static QuestionScore Silence(JudgedQuestion question, int total)
    {
        var isSilent = total == 0 ? 1.0 : 0.0;
        return new QuestionScore(question, isSilent, isSilent, isSilent, total);
    }

    private static int GradeOf(Hit hit, JudgedQuestion question) =>
        question.Judgements.FirstOrDefault(judgement => judgement.Line == hit.Lines.First && hit.Source.Contains(judgement.Issue, StringComparison.Ordinal))?.Grade ?? 0;
}
