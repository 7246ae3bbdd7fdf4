using System.Globalization;
using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Search.Parameters;

/// <summary>A question while its parameters come in, with what is wrong so far.</summary>
internal sealed class QuestionDraft(int maximumLength)
{
    private const int LongestName = 128;
    private const int LongestCursor = 512;
    private const int MostPeople = 16;
    private const int MostHits = 100;
    private const int LastOffset = 10_000;

    private static readonly string[] FacetNames = ["year", "section", "person", "issue"];
    private static readonly string[] ExpansionNames = NamesOf<Expansions>();
    private static readonly string[] ReadingNames = NamesOf<ReadingSteps>();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<QuestionProblem> _problems = [];

    /// <summary>What was read.</summary>
    public Question Question { get; private set; } = new();

    /// <summary>What could not be read, in parameter order.</summary>
    public IReadOnlyList<QuestionProblem> Problems => _problems;

    /// <summary>Takes one parameter.</summary>
    public void Take(string name, string typed)
    {
        if (!ParameterNames.All.Contains(name))
        {
            _problems.Add(QuestionProblems.Unknown(name));
            return;
        }

        var value = WellFormed.Text(typed).Trim();
        if (value.Length == 0) return;
        if (!_seen.Add(name) && !ParameterNames.Lists.Contains(name)) _problems.Add(QuestionProblems.Repeated(name));
        else Read(name, value);
    }

    private void Read(string name, string value)
    {
        switch (name)
        {
            case ParameterNames.Query: ReadQuery(value); break;
            case ParameterNames.Person: ReadPerson(value); break;
            case ParameterNames.Role: Question = Question with { Role = Short(name, value) }; break;
            case ParameterNames.Issue: Question = Question with { Issue = Short(name, value) }; break;
            case ParameterNames.Section: Question = Question with { Section = Short(name, value) }; break;
            case ParameterNames.From or ParameterNames.To: ReadDay(name, value); break;
            case ParameterNames.DateField: ReadDateField(value); break;
            case ParameterNames.Sort: ReadSort(value); break;
            case ParameterNames.Limit: Question = Question with { Limit = Number(name, value, MostHits, Question.Limit) }; break;
            case ParameterNames.Offset or ParameterNames.Cursor: ReadPlace(name, value); break;
            case ParameterNames.Facets: ReadFacets(value); break;
            case ParameterNames.Highlight: ReadHighlight(value); break;
            case ParameterNames.Expand: Question = Question with { Expand = Flags<Expansions>(name, value, ExpansionNames) }; break;
            case ParameterNames.Read: Question = Question with { Read = Flags<ReadingSteps>(name, value, ReadingNames) }; break;
            case ParameterNames.Group: ReadGroup(value); break;
        }
    }

    private void ReadQuery(string value)
    {
        if (value.Length > maximumLength) _problems.Add(QuestionProblems.TooLong(value.Length, maximumLength));
        else Question = Question with { Q = value };
    }

    private void ReadPerson(string value)
    {
        var name = Short(ParameterNames.Person, value);
        if (name is null || Question.People.Contains(name)) return;
        if (Question.People.Count == MostPeople) _problems.Add(QuestionProblems.TooManyPeople(MostPeople));
        else Question = Question with { People = [.. Question.People, name] };
    }

    private string? Short(string name, string value)
    {
        if (value.Length <= LongestName) return value;
        _problems.Add(QuestionProblems.ValueTooLong(name, value.Length, LongestName));
        return null;
    }

    private void ReadDay(string name, string value)
    {
        if (TypedDate.Read(value) is not { } typed)
        {
            _problems.Add(QuestionProblems.NoDate(name, value));
            return;
        }

        if (typed.Span is not { } span)
        {
            _problems.Add(QuestionProblems.ImpossibleDate(name, value));
            return;
        }

        Question = name == ParameterNames.From ? Question with { From = span.First } : Question with { To = span.Last };
        if (Question.From > Question.To) _problems.Add(QuestionProblems.ReversedDates(name, Question.From.Value, Question.To.Value));
    }

    private void ReadDateField(string value)
    {
        switch (value)
        {
            case "event": Question = Question with { DateField = DateField.Event }; break;
            case "issue": Question = Question with { DateField = DateField.Issue }; break;
            default: _problems.Add(QuestionProblems.NotOneOf(ParameterNames.DateField, value, ["event", "issue"])); break;
        }
    }

    private void ReadSort(string value)
    {
        switch (value)
        {
            case "relevance": Question = Question with { Sort = SortOrder.Relevance }; break;
            case "date": Question = Question with { Sort = SortOrder.Date }; break;
            case "-date": Question = Question with { Sort = SortOrder.DateDescending }; break;
            default: _problems.Add(QuestionProblems.NotOneOf(ParameterNames.Sort, value, ["relevance", "date", "-date"])); break;
        }
    }

    private void ReadPlace(string name, string value)
    {
        var other = name == ParameterNames.Offset ? ParameterNames.Cursor : ParameterNames.Offset;
        if (_seen.Contains(other)) _problems.Add(QuestionProblems.CursorAndOffset(name));
        else if (name == ParameterNames.Offset) Question = Question with { Offset = Number(name, value, LastOffset, 0) };
        else if (value.Length > LongestCursor || value.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))) _problems.Add(QuestionProblems.InvalidCursor());
        else Question = Question with { Cursor = value };
    }

    private int Number(string name, string value, int maximum, int otherwise)
    {
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= maximum) return number;
        var digits = value.AsSpan().TrimStart("+-");
        var isNumber = digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
        _problems.Add(isNumber ? QuestionProblems.OutOfRange(name, value, maximum) : QuestionProblems.NoNumber(name, value, maximum));
        return otherwise;
    }

    private void ReadFacets(string value)
    {
        foreach (var facet in value.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!FacetNames.Contains(facet, StringComparer.Ordinal)) _problems.Add(QuestionProblems.NotOneOf(ParameterNames.Facets, facet, FacetNames));
            else if (!Question.Facets.Contains(facet, StringComparer.Ordinal)) Question = Question with { Facets = [.. Question.Facets, facet] };
        }
    }

    // A way that is added can be asked for at once.
    private static string[] NamesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(static name => name.ToLowerInvariant())];

    private T Flags<T>(string name, string value, string[] names)
        where T : struct, Enum
    {
        var flags = new List<string>();
        foreach (var flag in value.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (names.Contains(flag, StringComparer.Ordinal)) flags.Add(flag);
            else _problems.Add(QuestionProblems.NotOneOf(name, flag, names));
        }

        return flags.Count == 0 ? default : Enum.Parse<T>(string.Join(',', flags), ignoreCase: true);
    }

    private void ReadGroup(string value)
    {
        if (value == "meeting") Question = Question with { GroupsByMeeting = true };
        else _problems.Add(QuestionProblems.NotOneOf(ParameterNames.Group, value, ["meeting"]));
    }

    private void ReadHighlight(string value)
    {
        switch (value)
        {
            case "mark": Question = Question with { Highlight = true }; break;
            case "offsets": Question = Question with { Offsets = true }; break;
            case "none": Question = Question with { Highlight = false }; break;
            default: _problems.Add(QuestionProblems.NotOneOf(ParameterNames.Highlight, value, ["mark", "none", "offsets"])); break;
        }
    }
}
