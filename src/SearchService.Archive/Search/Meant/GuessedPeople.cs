using SearchService.Archive.Answers;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Known;

namespace SearchService.Archive.Search.Meant;

/// <summary>Who takes the place of people whose names the archive neither knows nor prints?</summary>
/// <param name="Guesses">Typed names with whom they were taken for.</param>
internal sealed record GuessedPeople(IReadOnlyDictionary<string, Alternative> Guesses)
{
    /// <summary>The guesses for a question; none where corrections are switched off.</summary>
    public static GuessedPeople Of(Question question, KnownPeople people, IndexedTexts texts)
    {
        var guesses = new Dictionary<string, Alternative>(StringComparer.Ordinal);
        foreach (var typed in question.People)
        {
            // Most names are known, and then nothing has to be counted.
            if (question.Expand.HasFlag(Expansions.Typo) && SimilarNames.Of(people, typed) is [var best, ..] && texts.CountOf(typed) == 0) guesses[typed] = best;
        }

        return new GuessedPeople(guesses);
    }

    /// <summary>The question with the people that were probably meant.</summary>
    public Question In(Question question) =>
        Guesses.Count == 0 ? question : question with { People = [.. question.People.Select(typed => Guesses.TryGetValue(typed, out var guess) ? guess.Text : typed)] };

    /// <summary>The reading of that question, told under the names that were typed.</summary>
    public QueryReading In(QueryReading reading, Question typed)
    {
        if (Guesses.Count == 0) return reading;
        var people = typed.People.Select((name, at) => Guesses.TryGetValue(name, out var guess)
            ? new PersonReading(name, [guess.Text]) { Guess = $"档案里没有“{name}”，按“{guess.Text}”查找（{guess.From}→{guess.To}，{guess.Reason}）。" }
            : reading.People[at]);
        return reading with { People = [.. people, .. reading.People.Skip(typed.People.Count)] };
    }
}
