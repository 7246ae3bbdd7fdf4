using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Sentences;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Is an article a text that was spoken at a meeting, and at which?</summary>
internal static class SpeechReader
{
    /// <summary>What the heading or the closing note says of the meeting; null where the article is no speech.</summary>
    public static MeetingDraft? Read(ArticleSentences article)
    {
        foreach (var line in article.Title.Concat(article.Subtitle).Concat(article.Notes))
        {
            if ((At(line) ?? List(line)) is { } name) return Draft(article, line, name);
        }

        foreach (var line in article.Body.TakeLast(2))
        {
            if (line.Masked.Contains("本文", StringComparison.Ordinal) && At(line) is { } name) return Draft(article, line, name);
        }

        return null;
    }

    /// <summary>关于…情况的通报 by a person: a speech that does not name its meeting, tied by its day.</summary>
    public static bool IsUntied(Article article)
    {
        var title = TextKey.Of(article.Title.Split('(', '（')[0]);
        return article.Authors.Count > 0 && article.MainDate is not null && MeetingWords.Of("speech title").AtEnd(title) is not null;
    }

    /// <summary>The authors by their canonical names.</summary>
    public static IEnumerable<string> Speakers(Article article) =>
        article.Authors.Select(author => PersonOf(article, TextKey.Of(author)) ?? author).Distinct();

    private static string? PersonOf(Article article, string author) =>
        article.People.FirstOrDefault(person => TextKey.Of(person.Name) == author || person.Surfaces.Any(surface => TextKey.Of(surface) == author))?.Name;

    /// <summary>在…会议上的讲话.</summary>
    private static (int Start, int End)? At(Sentence line)
    {
        var masked = line.Masked.TrimEnd(')');
        if (masked.EndsWith('上') && masked.LastIndexOf('在') is >= 0 and var at && masked.Length - at > 6 && MeetingWords.Of("head").AtEnd(masked.AsSpan(0, masked.Length - 1)) is not null) return (at + 1, WithoutPart(masked, at + 1, masked.Length - 1));
        for (var end = masked.IndexOf("上的", StringComparison.Ordinal); end > 0; end = masked.IndexOf("上的", end + 2, StringComparison.Ordinal))
        {
            var behind = masked.AsSpan(end + 2);
            if (MeetingWords.Of("speech title").FirstIn(behind[..Math.Min(behind.Length, 12)]) is null) continue;
            var front = masked.AsSpan(0, end);
            if (MeetingWords.Of("head").AtEnd(front) is null) continue;
            var start = front.LastIndexOf('在') + 1;
            if (start > 0 && end - start >= 4) return (start, WithoutPart(masked, start, end));
        }

        return null;
    }

    /// <summary>…会议闭幕会: the whole session is the meeting.</summary>
    private static int WithoutPart(string masked, int start, int end) =>
        MeetingWords.Of("session part").AtEnd(masked.AsSpan(start, end - start)) is { } part && masked.AsSpan(start, end - start - part.Length).EndsWith("会议") ? end - part.Length : end;

    /// <summary>…会议大会发言摘编.</summary>
    private static (int Start, int End)? List(Sentence line)
    {
        foreach (var word in MeetingWords.Of("speech list").Words)
        {
            var end = line.Masked.IndexOf(word, StringComparison.Ordinal);
            if (end >= 4 && MeetingWords.Of("head").AtEnd(line.Masked.AsSpan(0, end)) is not null && !line.Masked.Contains("召开", StringComparison.Ordinal)) return (0, end);
        }

        return null;
    }

    private static MeetingDraft Draft(ArticleSentences article, Sentence line, (int Start, int End) name)
    {
        var held = new Held(line, name.Start, name.End, name.Start, HeldForm.Heading);
        var holder = Holders.Of(held);
        var date = article.Article.MainDate;
        var draft = new MeetingDraft
        {
            Name = held.Printed,
            Kind = MeetingKinds.OfName(held.Name, held.Masked, holder ?? "") ?? MeetingKinds.OfReport(held.Masked, ""),
            Body = holder,
            Series = Series.Of(held.Name),
            Days = date is null ? null : (date.Start, date.End),
            Primary = article.Position,
            Line = line.LineOf(name.Start),
        };
        draft.Articles.Add(article.Position);
        draft.People.Spoke.AddRange(Speakers(article.Article));
        return draft;
    }
}
