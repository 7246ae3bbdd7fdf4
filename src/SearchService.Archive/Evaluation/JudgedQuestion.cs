namespace SearchService.Archive.Evaluation;

/// <summary>A question with what people say that its answer should be.</summary>
/// <param name="Class">What kind of question: topic, wording, abbreviation, …</param>
/// <param name="Corpus">The name of the corpus that it is put to.</param>
/// <param name="Parameters">The parameters as in an address, not encoded: q=…&amp;from=….</param>
/// <param name="Judgements">The articles that answer; none says that nothing may be found.</param>
public sealed record JudgedQuestion(string Class, string Corpus, string Parameters, IReadOnlyList<Judgement> Judgements);
