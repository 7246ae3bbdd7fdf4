using SearchService.Issues.Lines;
using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Sentences;

namespace SearchService.Issues.Meetings;

/// <summary>Is an article a document that a meeting adopted, and which meeting?</summary>
/// <remarks>Two forms: a decision with “（…会议通过）” under its title, and a notice that sends one out (《…》已经…会议审议通过). The document joins a meeting that the issue tells of; it makes none.</remarks>
internal static class AdoptedReader
{
    private const int LeadingSentences = 6;

    private static readonly string[] Adopted = ["审议通过", "讨论通过", "研究通过", "表决通过", "通过"];

    /// <summary>What adopted the article or the document that it sends out; null where it does not say.</summary>
    public static MeetingDraft? Read(ArticleSentences article)
    {
        foreach (var note in article.Notes.Concat(article.Subtitle).Concat(article.Body.Take(1)))
        {
            if (note.Text.StartsWith('(') && Meeting(note, 1, note.Masked.TrimEnd(')').Length) is { } held) return Draft(article, held, Names.WithoutBlanks(article.Article.Title));
        }

        foreach (var sentence in article.Body.Take(LeadingSentences))
        {
            if (SentOut(sentence) is { } sent) return Draft(article, sent.Held, sent.Title);
        }

        return null;
    }

    /// <summary>《…》已经某日某会议审议通过.</summary>
    private static (Held Held, string Title)? SentOut(Sentence sentence)
    {
        var close = sentence.Masked.IndexOf('》', StringComparison.Ordinal);
        var open = close > 0 ? sentence.Masked.LastIndexOf('《', close) : -1;
        if (open is < 0 or > 4) return null;
        foreach (var word in new[] { "已经", "已由", "经" })
        {
            if (!sentence.Masked.AsSpan(close + 1).StartsWith(word)) continue;
            var start = close + 1 + word.Length;
            return Meeting(sentence, start, sentence.ClauseEnd(start)) is { } held ? (held, sentence.Printed(open + 1, close)) : null;
        }

        return null;
    }

    /// <summary>某日某会议(审议)通过 from <paramref name="start"/> to <paramref name="end"/>.</summary>
    private static Held? Meeting(Sentence sentence, int start, int end)
    {
        var verb = Adopted.FirstOrDefault(word => sentence.Masked.AsSpan(start, end - start).EndsWith(word));
        if (verb is null) return null;
        end -= verb.Length;
        start = HeldFinder.AfterDate(sentence.Masked, start);
        return end - start >= 4 && MeetingWords.Of("head").AtEnd(sentence.Masked.AsSpan(start, end - start)) is not null ? new Held(sentence, start, end, start, HeldForm.Heading) : null;
    }

    private static MeetingDraft Draft(ArticleSentences article, Held held, string title)
    {
        var holder = Holders.Of(held);
        var draft = new MeetingDraft
        {
            Name = held.Printed,
            Kind = MeetingKinds.OfName(held.Name, held.Masked, holder ?? "") ?? MeetingKinds.Other,
            Body = holder,
            Series = Series.Of(held.Name),
            Days = article.Article.MainDate is { } date ? (date.Start, date.End) : null,
            Primary = article.Position,
            Line = held.Sentence.LineOf(held.Start),
        };
        draft.Articles.Add(article.Position);
        draft.Documents.Add(title);
        return draft;
    }
}
