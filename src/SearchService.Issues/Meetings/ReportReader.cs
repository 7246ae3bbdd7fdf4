using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Meetings.Sentences;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Which meetings does an article report?</summary>
/// <remarks>
/// The sentence with the article's main date is asked first, then its opening, then subtitle and title. An article without a date must say so in its
/// heading. Essays, decisions and other sections that report nothing are left alone.
/// </remarks>
internal static class ReportReader
{
    /// <summary>An article reports few meetings; more are torn text.</summary>
    private const int MostFurther = 4;

    /// <summary>A list of those who signed in (签到名单) tells of a meeting, other lists do not.</summary>
    private const string SignIn = "签到";

    /// <summary>In days.</summary>
    private const int LongestSession = 12;

    private static readonly HashSet<string> VisitKinds = ["调研", "视察", "慰问", "党日活动", "文体活动", "揭牌仪式", "学习会议"];

    /// <summary>The meetings of one article: its subject, and others named in the same breath.</summary>
    public static IReadOnlyList<MeetingDraft> Read(ArticleSentences article)
    {
        if (IsQuiet(article.Article)) return [];
        var heading = Heading(article);
        var lead = Lead(article);
        if (article.Article.MainDate is null && heading is null && !IsSurvey(article)) return [];
        if (article.Article.MainDate is not null && lead is null && heading is null) return [];
        var main = Choose(lead, heading, article);
        if (main is null) return [];
        var drafts = new List<MeetingDraft> { Draft(article, main, heading, isMain: true) };
        var taken = new HashSet<Held> { main };
        foreach (var further in Further(article, main, lead).Take(MostFurther))
        {
            if (taken.Add(further)) drafts.Add(Draft(article, further, null, isMain: false));
        }

        return drafts;
    }

    private static bool IsQuiet(Article article) =>
        (article.Section is { } section && MeetingWords.Of("quiet section").Words.Contains(section))
        || (MeetingWords.Of("document title").AtEnd(TextKey.Of(article.Title)) is not null && !TextKey.Of(article.Title).Contains(SignIn, StringComparison.Ordinal));

    private static bool IsSurvey(ArticleSentences article) =>
        article.Article.Section is "调研" or "调研报告" || MeetingWords.Of("survey title").AtEnd(TextKey.Of(article.Article.Title)) is not null
        || (article.Article.Subtitle is { } subtitle && MeetingWords.Of("survey title").AtEnd(TextKey.Of(subtitle)) is not null);

    private static Held? Heading(ArticleSentences article)
    {
        foreach (var line in article.Subtitle.Concat(article.Title))
        {
            if (HeldFinder.In(line).FirstOrDefault(held => IsGood(held, line)) is { } held) return held;
            if (HeldFinder.NameOfHeading(line) is { } name) return name;
        }

        return null;
    }

    /// <summary>A heading's bare verb (深入学习…) is a call, no event, unless it is a visit's.</summary>
    private static bool IsGood(Held held, Sentence line) =>
        held.Form != HeldForm.Visit || line.Names.Count > 0 || held.Verb > 2 && Holders.Of(held) is not null && !held.Masked.StartsWith("学习", StringComparison.Ordinal);

    private static Held? Lead(ArticleSentences article)
    {
        var opening = article.Body.Where(sentence => sentence.Paragraph <= 1).Take(8).ToList();
        if (article.Article.MainDate is { } date)
        {
            var printed = TextKey.Of(date.Text);
            var at = opening.FindIndex(sentence => TextKey.Of(sentence.Text).Contains(printed, StringComparison.Ordinal));
            if (at >= 0)
            {
                foreach (var sentence in opening.Skip(at).Take(2))
                {
                    if (First(sentence) is { } held) return held;
                }
            }
        }

        return opening.Take(4).Select(First).FirstOrDefault(held => held is not null);
    }

    private static Held? First(Sentence sentence) => HeldFinder.In(sentence) is { Count: > 0 } all ? all[0] : null;

    /// <summary>The lead says where and when; the heading helps where the lead says no more than that there was a meeting.</summary>
    private static Held? Choose(Held? lead, Held? heading, ArticleSentences article)
    {
        if (lead is null || heading is null) return lead ?? heading;
        if (!lead.IsNamed && heading.IsNamed) return heading;
        if (KindOfName(lead) is null && KindOfName(heading) is not null) return heading;
        if (lead.Form == HeldForm.Visit && heading.Form < HeldForm.Visit && KindOfName(heading) is not null) return heading;
        return article.Body.Count == 0 ? heading : lead;
    }

    private static string? KindOfName(Held held) => MeetingKinds.OfName(held.Name, held.Masked, Holders.Of(held) ?? "");

    /// <summary>…, 并召开…座谈会 in the sentence of the subject, and 还举办了… in what follows: only with a name of its own.</summary>
    private static IEnumerable<Held> Further(ArticleSentences article, Held main, Held? lead)
    {
        foreach (var held in HeldFinder.In((lead ?? main).Sentence))
        {
            if (held.Form == HeldForm.Meeting && held.IsFurther && held != main && held.IsNamed && held.Verb > main.Verb && main.Form != HeldForm.Meeting) yield return held;
        }

        foreach (var sentence in article.Body.Where(sentence => sentence.Paragraph > 0))
        {
            foreach (var held in HeldFinder.In(sentence))
            {
                if (held.Form == HeldForm.Meeting && held.IsNamed && held.Verb > 0 && held.Verb < 16 && sentence.Masked[held.Verb - 1] == '还' && held != main) yield return held;
            }
        }
    }

    private static MeetingDraft Draft(ArticleSentences article, Held held, Held? heading, bool isMain)
    {
        var inBody = isMain ? Where(article, held) : held;
        var holder = Holders.Of(held) ?? (heading is null ? null : Holders.Of(heading));
        var kind = Kind(article, held, holder ?? "", isMain);
        var isVisit = VisitKinds.Contains(kind);
        var isHere = isMain || article.Article.MainDate is { } date && article.Body.Any(sentence => sentence.Paragraph == held.Sentence.Paragraph && sentence.LineOf(0) <= date.Line && sentence.Source.LastLine >= date.Line);
        var draft = new MeetingDraft
        {
            Name = LongestForm(article, held, isMain),
            Kind = kind,
            Body = holder,
            Series = Series.Of((holder ?? "") + held.Name),
            Days = isHere && article.Article.MainDate is { } days ? (FirstDay(article, kind, days.Start), LastDay(article, kind, days.End)) : null,
            Place = isMain ? HeldPlaces.Of(inBody, article.Body, isVisit) : null,
            Primary = article.Position,
            Line = held.Sentence.LineOf(held.Start),
        };
        draft.Articles.Add(article.Position);
        if (isMain) ReportPeople.Read(article.Body, inBody, kind, draft.People);
        if (isMain && kind is not ("调研" or "视察")) draft.Documents.AddRange(article.Body.SelectMany(DocumentReader.Read));
        return draft;
    }

    /// <summary>The day on which the same report says that the session closed; the day of the report where it does not.</summary>
    private static DateOnly LastDay(ArticleSentences article, string kind, DateOnly day)
    {
        if (kind is not ("全体会议" or "常委会会议")) return day;
        foreach (var date in article.Article.Dates.Where(date => date.Start > day && date.Start.DayNumber - day.DayNumber < LongestSession))
        {
            if (article.Body.Any(sentence => sentence.Text.Contains(TextKey.Of(date.Text) + "闭幕", StringComparison.Ordinal) || sentence.Text.Contains(TextKey.Of(date.Text) + "圆满闭幕", StringComparison.Ordinal))) return date.End;
        }

        return day;
    }

    /// <summary>The day on which a report of the close says that the session opened.</summary>
    private static DateOnly FirstDay(ArticleSentences article, string kind, DateOnly day)
    {
        if (kind is not ("全体会议" or "常委会会议")) return day;
        foreach (var date in article.Article.Dates.Where(date => date.Start < day && day.DayNumber - date.Start.DayNumber < LongestSession))
        {
            if (article.Body.Any(sentence => sentence.Text.Contains(TextKey.Of(date.Text) + "开幕", StringComparison.Ordinal))) return date.Start;
        }

        return day;
    }

    /// <summary>A subject known by its heading is looked for in the opening, for place and people.</summary>
    private static Held Where(ArticleSentences article, Held held)
    {
        if (!held.Sentence.IsHeading || article.Body.Count == 0) return held;
        var opening = article.Body[0];
        return new Held(opening, 0, 0, opening.Text.Length, held.Form);
    }

    private static string Kind(ArticleSentences article, Held held, string holder, bool isMain)
    {
        if (MeetingKinds.OfName(held.Name, held.Masked, holder) is { } kind) return kind;
        var report = isMain ? string.Concat(article.Body.Where(sentence => sentence.Paragraph <= 2).Take(16).Select(sentence => sentence.Text + "。")) : held.Sentence.Text;
        return held.Sentence.Masked.AsSpan(held.Verb).StartsWith("启动") ? "部署会议" : MeetingKinds.OfReport(held.Masked, report);
    }

    /// <summary>The longest unbroken print of the name in heading and opening: with 市政协十四届 in front where it stands so.</summary>
    private static string LongestForm(ArticleSentences article, Held held, bool isMain)
    {
        var best = held.Printed;
        if (!isMain || held.Form != HeldForm.Meeting) return best;
        foreach (var line in article.Subtitle.Concat(article.Title))
        {
            var at = line.Text.IndexOf(held.Name, StringComparison.Ordinal);
            if (at <= 0) continue;
            var front = line.Masked.AsSpan(0, at);
            if (front.Length <= 12 && MeetingWords.Of("body").AtEnd(front) is not null) best = line.Printed(0, at + held.Name.Length);
        }

        return best;
    }
}
