using SearchService.Issues.People.Tables;

namespace SearchService.Issues.People.Known;

/// <summary>Where in a text do strings stand that are known before it is read?</summary>
/// <remarks>Immutable and thread-safe. A look costs a hash look-up where a character begins a form, and a few more where two do.</remarks>
internal sealed class KnownForms
{
    private readonly Dictionary<string, KnownForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownForm>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<int, int> _longest = [];
    private readonly bool[] _first = new bool[char.MaxValue + 1];

    /// <summary>The forms of <paramref name="people"/> and of the roster, which wins; a given name counts when only one of <paramref name="everybody"/> has it.</summary>
    public KnownForms(IEnumerable<string> people, IEnumerable<string> everybody, Roster roster)
    {
        foreach (var name in roster.NotPeople) Add(name, name, FormKind.NotPerson);
        foreach (var person in roster.People)
        {
            Add(person.Name, person.Name, FormKind.Roster);
            foreach (var alias in person.Aliases) Add(alias, person.Name, FormKind.Alias);
        }

        var known = people.Where(static name => name.Length > 1).ToList();
        foreach (var name in known) Add(name, name, FormKind.Name);
        var bearers = Bearers(everybody.Concat(known).Concat(roster.People.Select(person => person.Name)));
        foreach (var name in known.Concat(roster.People.Select(person => person.Name)))
        {
            if (GivenName.Of(name) is { } given && bearers[given] == name) Add(given, name, FormKind.Given);
        }

        foreach (var text in _forms.Keys)
        {
            _first[text[0]] = true;
            _longest[Start(text, 0)] = Math.Max(text.Length, _longest.GetValueOrDefault(Start(text, 0)));
        }

        _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Is nothing known?</summary>
    public bool IsEmpty => _forms.Count == 0;

    /// <summary>Everything that is known, in no particular order.</summary>
    public IReadOnlyCollection<KnownForm> All => _forms.Values;

    /// <summary>The form of this string; null when it is not known.</summary>
    public KnownForm? Of(string text) => _forms.GetValueOrDefault(text);

    /// <summary>The longest form at each place of a text without blanks; a given name only where a title stands behind.</summary>
    public IEnumerable<(int Start, KnownForm Form)> In(string units)
    {
        if (IsEmpty) yield break;
        for (var i = 0; i + 1 < units.Length; i++)
        {
            if (!_first[units[i]] || LongestAt(units, i) is not { } form) continue;
            if (form.Kind != FormKind.Given || NameWords.Titles.LongestAt(units, i + form.Text.Length) > 1) yield return (i, form);
        }
    }

    private static int Start(string text, int at) => (text[at] << 16) | text[at + 1];

    private KnownForm? LongestAt(string units, int start)
    {
        if (!_longest.TryGetValue(Start(units, start), out var longest)) return null;
        for (var length = Math.Min(longest, units.Length - start); length > 1; length--)
        {
            if (_lookup.TryGetValue(units.AsSpan(start, length), out var form)) return form;
        }

        return null;
    }

    private void Add(string text, string person, FormKind kind) => _forms.TryAdd(text, new KnownForm(text, person, kind));

    private static Dictionary<string, string?> Bearers(IEnumerable<string> names)
    {
        var bearers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (GivenName.Of(name) is not { } given) continue;
            bearers[given] = bearers.TryGetValue(given, out var other) && other != name ? null : name;
        }

        return bearers;
    }
}
