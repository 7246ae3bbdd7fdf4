using SearchService.Issues.Dates;
using SearchService.Issues.Meetings;
using SearchService.Issues.Structure;
using SearchService.Issues.Text;

namespace SearchService.Issues.Tests.Meetings;

/// <summary>Articles of a few invented lines for tests of meetings, in an issue of May 2024.</summary>
internal sealed class MeetingTexts
{
    /// <summary>The invented people who may stand in a text.</summary>
    private static readonly string[] People = ["高远", "李禾", "周明", "沈青", "方舟", "欧阳霁", "何塞·马林", "方坤", "方珅", "方昆"];

    private readonly List<Article> _articles = [];
    private readonly List<ArticleText> _texts = [];
    private int _line = 1;

    /// <summary>The meetings of all articles added.</summary>
    public IReadOnlyList<Meeting> Read() => MeetingReader.Read(_articles, _texts);

    /// <summary>The one meeting of a report with these paragraphs.</summary>
    public static Meeting One(params string[] paragraphs) => new MeetingTexts().Add("动态", "春风里的一天", null, paragraphs).Read().Single();

    /// <summary>Adds an article; each part stands on a line of its own.</summary>
    public MeetingTexts Add(string section, string title, string? subtitle, params string[] paragraphs) => Add(section, (title, subtitle, null), paragraphs);

    /// <summary>Adds a speech by <paramref name="author"/>.</summary>
    public MeetingTexts AddSpeech(string title, string? subtitle, string author, params string[] paragraphs) => Add("聚焦", (title, subtitle, author), paragraphs);

    private MeetingTexts Add(string section, (string Title, string? Subtitle, string? Author) head, string[] paragraphs)
    {
        var first = _line;
        var text = new ArticleText(Placed(head.Title), head.Subtitle is null ? null : Placed(head.Subtitle), head.Author is null ? [] : [Placed(head.Author)], [.. paragraphs.Select(Placed)]);
        var dates = DateReader.Read(text, new Issue("试刊", 1, 2024, [5], null));
        var all = head.Title + head.Subtitle + head.Author + string.Concat(paragraphs);
        PersonMention[] people = [.. People.Where(name => all.Contains(name, StringComparison.Ordinal)).Select(name => new PersonMention(name, [name], first, all.Contains("副市长" + name, StringComparison.Ordinal) ? ["副市长"] : [], 1 + all.Split(name).Length, ""))];
        string[] authors = head.Author is null ? [] : [head.Author];
        _texts.Add(text);
        _articles.Add(new Article(head.Title, head.Subtitle, section, 1, first, _line - 1, head.Author, authors, null, dates.Main, dates.Dates, people, text.Paragraphs));
        return this;
    }

    private PlacedText Placed(string text) => new(text, [new TextRun(0, _line++, 0)]);
}
