namespace SearchService.Archive.Evaluation;

/// <summary>How well were all questions answered under one setting?</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Scores">One score per question, in their order.</param>
public sealed record EvaluationReport(string Setting, IReadOnlyList<QuestionScore> Scores)
{
    /// <summary>The name under which all questions together are shown.</summary>
    public const string Overall = "overall";

    /// <summary>Means per class, in the order of their first questions, then over all.</summary>
    public IReadOnlyList<ClassScore> Classes =>
        [.. Scores.GroupBy(score => score.Question.Class, StringComparer.Ordinal).Select(group => Mean(group.Key, [.. group])), Mean(Overall, Scores)];

    /// <summary>The chance that two settings of equal worth differ in mean nDCG at least as much as these (see <see cref="PairedRandomization"/>).</summary>
    public double ChanceOfNoDifference(EvaluationReport other) =>
        PairedRandomization.Test([.. Scores.Zip(other.Scores, (mine, others) => mine.Ndcg - others.Ndcg)]);

    private static ClassScore Mean(string name, IReadOnlyList<QuestionScore> scores) => scores.Count == 0
        ? new ClassScore(name, 0, 0, 0, 0)
        : new ClassScore(name, scores.Count, scores.Average(score => score.Ndcg), scores.Average(score => score.ReciprocalRank), scores.Average(score => score.Recall));
}
