using SearchService.Issues.Dates.Resolving;

namespace SearchService.Issues.Dates.Choosing;

/// <summary>What part does a date play in the report: is it the day of what the headline tells?</summary>
/// <param name="heading">Title and subtitle without blanks.</param>
/// <param name="calendar">The issue's.</param>
/// <param name="subhead">The first numbered subhead of a report; null without.</param>
internal sealed class DateRole(string heading, IssueCalendar calendar, Piece? subhead)
{
    /// <summary>Behind this paragraph nothing can speak loudly enough for a date.</summary>
    private const int LastParagraph = 2;

    private readonly HashSet<(char, char)> _headingPairs = PairsOf(heading);

    /// <summary>How much speaks for it; negative where the text gives it another part. Weights were set on the sample and the references together.</summary>
    public int Score(ResolvedDate date)
    {
        var mention = date.Mention;
        if (mention.Piece.Number > LastParagraph || IsOtherRole(mention)) return -1;
        var score = 3 - (2 * mention.Piece.Number);
        if (subhead is not null && mention.Line > subhead.Placed.FirstLine) score -= 3;
        if (DateClues.OpensClause(mention)) score++;
        if (EventOf(mention) is not null) score += 2;
        score += Math.Min(2, SharedPairs(mention) / 2);
        if (DateClues.SuperiorOf(mention) is { } superior && !heading.Contains(superior, StringComparison.Ordinal)) score -= 3;
        if (DateClues.IsBeginning(mention)) score -= 2;
        if (DateClues.IsNamed(mention) && DateWords.Undertakings.FirstIn(DateClues.SentenceBehind(mention)) is null) score -= 4;
        if (calendar.IsReported(date.Start)) score++;
        if (calendar.IsOld(date.Start)) score -= 4;
        return score;
    }

    /// <summary>The word for the event in the date's sentence; null without.</summary>
    public static string? EventOf(Mention date)
    {
        var sentence = DateClues.SentenceBehind(date);
        return DateWords.Undertakings.FirstIn(sentence) ?? DateWords.Activities.FirstIn(sentence);
    }

    private static bool IsOtherRole(Mention date) =>
        DateClues.IsComing(date) || DateClues.IsDeadline(date) || DateClues.IsSince(date) || DateClues.IsFounding(date) || DateClues.IsCited(date);

    private int SharedPairs(Mention date)
    {
        var shared = new HashSet<(char, char)>();
        Count(DateClues.SentenceBefore(date));
        Count(DateClues.SentenceBehind(date));
        return shared.Count;

        void Count(ReadOnlySpan<char> text)
        {
            for (var i = 1; i < text.Length; i++)
            {
                if (_headingPairs.Contains((text[i - 1], text[i]))) shared.Add((text[i - 1], text[i]));
            }
        }
    }

    private static HashSet<(char, char)> PairsOf(string heading)
    {
        var pairs = new HashSet<(char, char)>();
        for (var i = 1; i < heading.Length; i++)
        {
            if (char.IsLetter(heading[i - 1]) && char.IsLetter(heading[i])) pairs.Add((heading[i - 1], heading[i]));
        }

        foreach (var common in DateWords.CommonPairs.Words) pairs.Remove((common[0], common[^1]));
        return pairs;
    }
}
