using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People.Known;

/// <summary>What of that which is known beforehand helps to read this very issue?</summary>
/// <remarks>An issue that has found everything by itself needs no help, and its reading stays as it is.</remarks>
internal sealed class KnownHelp
{
    private readonly Dictionary<string, KnownForm> _used = new(StringComparer.Ordinal);
    private bool _hasNoPeople;
    private readonly HashSet<string> _doubted = new(StringComparer.Ordinal);

    private KnownHelp()
    {
    }

    /// <summary>No help.</summary>
    public static KnownHelp None { get; } = new();

    /// <summary>Does anything help?</summary>
    public bool IsEmpty => _used.Count == 0;

    /// <summary>Names and aliases to believe in.</summary>
    public IEnumerable<string> Believed => _used.Values.Where(static form => form.Kind is FormKind.Name or FormKind.Roster or FormKind.Alias).Select(static form => form.Text);

    /// <summary>Given names that stand before a title.</summary>
    public IEnumerable<string> Given => _used.Values.Where(static form => form.Kind == FormKind.Given).Select(static form => form.Text);

    /// <summary>Names that the issue made of a known one and a character more or less, and that the archive does not know.</summary>
    public IReadOnlySet<string> Doubted => _doubted;

    /// <summary>Is this string no person, the roster says?</summary>
    public bool IsNoPerson(ReadOnlySpan<char> text) => _hasNoPeople && _used.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var form) && form.Kind == FormKind.NotPerson;

    /// <summary>Whom a string means; null when nothing is known of it.</summary>
    public KnownForm? Of(string text) => _used.GetValueOrDefault(text);

    /// <summary>Strings whose sentences are to be weighed again.</summary>
    public IEnumerable<string> Weighed => _used.Values.Where(static form => form.Kind != FormKind.Given).Select(static form => form.Text);

    /// <summary>Looks for everything known in the texts.</summary>
    /// <param name="forms">What is known.</param>
    /// <param name="texts">The issue's texts.</param>
    /// <param name="places">The names that the issue found by itself, text by text.</param>
    /// <param name="own">Names that the issue establishes itself.</param>
    public static KnownHelp Of(KnownForms forms, IReadOnlyList<NameText> texts, IReadOnlyList<IReadOnlyList<NameFinding>> places, IReadOnlySet<string> own)
    {
        var help = new KnownHelp();
        for (var i = 0; i < texts.Count && !forms.IsEmpty; i++)
        {
            foreach (var (start, form) in forms.In(texts[i].Units))
            {
                if (form.Kind == FormKind.Name && (own.Contains(form.Text) || IsFound(places[i], start, form.Text))) continue;
                help._used[form.Text] = form;
                help._hasNoPeople |= form.Kind == FormKind.NotPerson;
                help.Doubt(places[i], start, form, forms);
            }
        }

        return help;
    }

    private static bool IsFound(IReadOnlyList<NameFinding> places, int start, string name)
    {
        foreach (var place in places)
        {
            if (place.Start == start && place.Name == name) return true;
        }

        return false;
    }

    private void Doubt(IReadOnlyList<NameFinding> places, int start, KnownForm form, KnownForms forms)
    {
        if (form.Kind == FormKind.Given) return;
        foreach (var place in places)
        {
            if (place.Start < start + form.Text.Length && place.End > start && place.Name != form.Text && forms.Of(place.Name) is null) _doubted.Add(place.Name);
        }
    }
}
