using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Search.Meant;

/// <summary>Which question was probably meant by one that finds little?</summary>
/// <remarks>
/// One word with another character, or one unknown person with a similar name. Both questions are counted alike, as they stand and without other wordings; only one that
/// finds more than the typed one is suggested. At most <see cref="MostTried"/> are counted.
/// </remarks>
internal sealed class SuggestedQuestions(IArchiveSnapshot snapshot, KnownNames known, Expander expander, QuestionQueries queries)
{
    /// <summary>So many articles are little.</summary>
    public const int Little = 2;

    private const int MostTried = 8;
    private const int Most = 3;
    private const int TimeLimitMs = 50;

    /// <summary>They, those that find most first.</summary>
    /// <param name="question">The question as typed.</param>
    /// <param name="query">Its words.</param>
    /// <param name="read">Reads the words of another.</param>
    public IReadOnlyList<SuggestedQuestion> Of(Question question, ReadQuery query, Func<Question, ReadQuery> read)
    {
        var typed = question with { Expand = Expansions.None, Facets = [], Limit = 0, Offset = 0, Cursor = null };
        var few = Count(typed, query);
        if (few > Little) return [];
        return [.. Others(typed, query).DistinctBy(static other => (other.Question.Q, string.Join('\t', other.Question.People))).Take(MostTried)
            .Select(other => new SuggestedQuestion(other.Question.Q, other.Question.People, Count(other.Question, read(other.Question)), other.Reason))
            .Where(other => other.Total > few).OrderByDescending(static other => other.Total).Take(Most)];
    }

    private IEnumerable<(Question Question, string Reason)> Others(Question typed, ReadQuery query)
    {
        foreach (var person in typed.People)
        {
            foreach (var other in SimilarNames.Of(known.People, person))
                yield return (typed with { People = [.. typed.People.Select(name => name == person ? other.Text : name)] }, Reason(person, other));
        }

        foreach (var (leaf, others) in expander.Meant(query.Root).ByLeaf)
        {
            if (!typed.Q.Contains(leaf, StringComparison.Ordinal)) continue;
            foreach (var other in others) yield return (typed with { Q = typed.Q.Replace(leaf, other.Text, StringComparison.Ordinal) }, Reason(leaf, other));
        }
    }

    private static string Reason(string typed, Alternative other) => $"“{typed}”换成“{other.Text}”（{other.From}→{other.To}，{other.Reason}）";

    private int Count(Question question, ReadQuery query) => snapshot.Search(
        new ArchiveRequest(queries.Steps(question, query).First().Query) { Limit = 0, TimeLimitMs = TimeLimitMs }, CancellationToken.None).Total;
}
