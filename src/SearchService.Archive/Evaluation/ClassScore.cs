namespace SearchService.Archive.Evaluation;

/// <summary>How well are questions of one class answered? Means over its questions.</summary>
public sealed record ClassScore(string Class, int Questions, double Ndcg, double ReciprocalRank, double Recall);
