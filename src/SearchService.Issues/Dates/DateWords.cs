using System.Reflection;

namespace SearchService.Issues.Dates;

/// <summary>Which words around a date tell what role it plays? Reads the word table of this room.</summary>
/// <remarks>Immutable after load, thread-safe. Format of the table: <c>[group]</c> lines, then words separated by blanks; # starts a comment.</remarks>
internal static class DateWords
{
    private static readonly Dictionary<string, string[]> Groups = Load();

    /// <summary>What holds a meeting or opens something: 召开, 举行, 揭牌.</summary>
    public static WordSet Holding { get; } = new(Groups["holding"]);

    /// <summary>What makes a meeting or an activity: those, and 开展, 带领, 会见.</summary>
    public static WordSet Undertakings { get; } = new([.. Groups["holding"], .. Groups["undertaking"]]);

    /// <summary>What people do at one: 调研, 学习, 会见.</summary>
    public static WordSet Activities { get; } = new(Groups["activity"]);

    /// <summary>What is studied, carried out or obeyed comes behind these: 学习, 贯彻, 根据.</summary>
    public static WordSet Citing { get; } = new(Groups["citing"]);

    /// <summary>A cited noun ends with one of these, and what follows it is news again: 部署, 要求.</summary>
    public static WordSet CitedNouns { get; } = new(Groups["cited noun"]);

    /// <summary>What documents and speeches do: 印发, 发表.</summary>
    public static WordSet Documents { get; } = new(Groups["document"]);

    /// <summary>Leads to a day that is still to come: 将于, 定于.</summary>
    public static WordSet Coming { get; } = new(Groups["coming"]);

    /// <summary>Leads to a day up to which is counted: 截至, 距.</summary>
    public static WordSet Until { get; } = new(Groups["until"]);

    /// <summary>Behind a day up to which something is done: 前, 以前, 止.</summary>
    public static WordSet Deadline { get; } = new(Groups["deadline"]);

    /// <summary>Words that begin like a deadline and are none: 前往, 前来.</summary>
    public static WordSet NoDeadline { get; } = new(Groups["no deadline"]);

    /// <summary>Behind a day from which on something holds: 以来, 以后.</summary>
    public static WordSet Since { get; } = new(Groups["since"]);

    /// <summary>Words that begin like those and are none: 后勤.</summary>
    public static WordSet NoSince { get; } = new(Groups["no since"]);

    /// <summary>Behind a day on which something begins: 起, 开始.</summary>
    public static WordSet Beginning { get; } = new(Groups["beginning"]);

    /// <summary>Words that begin like those and are none: 起草.</summary>
    public static WordSet NoBeginning { get; } = new(Groups["no beginning"]);

    /// <summary>In front of the day of a birth, a death or a founding: 成立于, 生于.</summary>
    public static WordSet Founding { get; } = new(Groups["founding"]);

    /// <summary>Behind a day of somebody's life: 出生, 逝世, 入党.</summary>
    public static WordSet Lives { get; } = new(Groups["life"]);

    /// <summary>Between a day and its name: 是, 正值.</summary>
    public static WordSet Naming { get; } = new(Groups["naming"]);

    /// <summary>Bodies and persons above the readers of the periodical, whose doings are cited rather than reported: 总书记, 国务院.</summary>
    public static WordSet Superiors { get; } = new(Groups["superior"]);

    /// <summary>Words that bring a text back to when it was written: 今年, 目前, 近日.</summary>
    public static WordSet Now { get; } = new(Groups["now"]);

    /// <summary>Pairs of characters that every headline shares and that therefore tie no sentence to one.</summary>
    public static WordSet CommonPairs { get; } = new(Groups["common pair"]);

    /// <summary>Ends of the titles of documents whose closing date is when they were passed or delivered.</summary>
    public static WordSet DatedDocuments { get; } = new(Groups["dated document"]);

    /// <summary>How a note on the text begins: 本文, 根据.</summary>
    public static WordSet NoteStarts { get; } = new(Groups["note start"]);

    /// <summary>What such a note says of a text that was spoken: 发言, 讲话.</summary>
    public static WordSet SpeechNotes { get; } = new(Groups["speech note"]);

    /// <summary>Headings of texts that list many events: 大事记, 简讯.</summary>
    public static WordSet Chronicles { get; } = new(Groups["chronicle"]);

    private static Dictionary<string, string[]> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("date-words.txt")
            ?? throw new InvalidDataException("The assembly holds no table date-words.txt.");
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var words = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var text = line.Split('#')[0].Trim();
            if (text.StartsWith('[')) groups[text.Trim('[', ']')] = words = [];
            else words.AddRange(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return groups.ToDictionary(group => group.Key, group => group.Value.ToArray(), StringComparer.Ordinal);
    }
}
