namespace SearchService.Archive.Evaluation;

/// <summary>How well was one judged question answered? Every measure lies between 0 and 1; a question without an answer has 1 when nothing was found, else 0.</summary>
/// <param name="Question">The question.</param>
/// <param name="Ndcg">nDCG of the first ten hits.</param>
/// <param name="ReciprocalRank">One over the rank of the first article that is clearly about it.</param>
/// <param name="Recall">The part of its judged articles among the first hundred hits.</param>
/// <param name="Total">Articles found.</param>
public sealed record QuestionScore(JudgedQuestion Question, double Ndcg, double ReciprocalRank, double Recall, int Total);
