using System.Runtime.InteropServices;
using SearchService.Archive.Answers;
using SearchService.Issues;

namespace SearchService.Archive.Records;

/// <summary>Reads counted values of a record's part from start to end.</summary>
internal ref struct RecordCursor(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>A number in groups of seven bits, lowest first.</summary>
    public int Number()
    {
        var (number, shift) = (0, 0);
        while (_rest[0] >= 0x80)
        {
            number |= (_rest[0] & 0x7F) << shift;
            shift += 7;
            _rest = _rest[1..];
        }

        number |= _rest[0] << shift;
        _rest = _rest[1..];
        return number;
    }

    /// <summary>A text.</summary>
    public string Text()
    {
        var length = Number() * sizeof(char);
        var text = new string(MemoryMarshal.Cast<byte, char>(_rest[..length]));
        _rest = _rest[length..];
        return text;
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++) texts[i] = Text();
        return texts;
    }

    /// <summary>A list of people.</summary>
    public IReadOnlyList<ArticlePerson> People()
    {
        var people = new ArticlePerson[Number()];
        for (var i = 0; i < people.Length; i++) people[i] = new ArticlePerson(Text(), Texts(), Number(), Texts(), Number());
        return people;
    }

    /// <summary>The same list, of which only names and offices are made.</summary>
    public IReadOnlyList<PersonRoles> PeopleWithRoles()
    {
        var people = new PersonRoles[Number()];
        for (var i = 0; i < people.Length; i++)
        {
            var name = Text();
            for (var forms = Number(); forms > 0; forms--) Skip();
            Number();
            people[i] = new PersonRoles(name, Texts());
            Number();
        }

        return people;
    }

    /// <summary>A list of dates.</summary>
    public IReadOnlyList<ArticleDate> Dates()
    {
        var dates = new ArticleDate[Number()];
        for (var i = 0; i < dates.Length; i++) dates[i] = new ArticleDate(Text(), Number(), Day(), Day(), Text(), Text());
        return dates;
    }

    private void Skip() => _rest = _rest[(Number() * sizeof(char))..];

    private DateOnly Day() => DateOnly.FromDayNumber(Number());
}
