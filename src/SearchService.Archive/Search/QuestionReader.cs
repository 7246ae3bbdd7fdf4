using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search;

/// <summary>What was asked? Reads named string parameters into a question, or says what is wrong with them.</summary>
/// <remarks>The one reader behind API, page and command line, so that they accept and refuse the same things. Never throws.</remarks>
public static class QuestionReader
{
    /// <summary>Reads parameters as they arrive: names exactly as in the API, values as typed, repeated names allowed where lists are.</summary>
    /// <remarks>A blank value counts as absent, because forms send every field.</remarks>
    /// <param name="parameters">Name and value pairs in the order given.</param>
    /// <param name="maximumLength">Longest q in characters: 512 for GET and the command line, 4,096 for POST.</param>
    /// <returns>The question, or at least one problem; never both.</returns>
    public static QuestionReading Read(IEnumerable<KeyValuePair<string, string>> parameters, int maximumLength = 512)
    {
        var draft = new QuestionDraft(maximumLength);
        foreach (var (name, value) in parameters) draft.Take(name ?? "", value ?? "");
        return draft.Problems.Count > 0 ? new QuestionReading(null, draft.Problems) : new QuestionReading(draft.Question, []);
    }
}
