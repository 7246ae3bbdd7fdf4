using SearchService.Issues.People.Known;
using SearchService.Issues.People.Tables;

namespace SearchService.Issues.People.Lattice;

/// <summary>Which names are believed to stand in this issue, and how firmly? Grows from pass to pass.</summary>
/// <remarks>A cache model: a name once established is likelier wherever its characters stand, so strong contexts decide weak ones.</remarks>
internal sealed class NameBelief
{
    /// <summary>The phrase for a name that the roster lists.</summary>
    public const string ByRoster = "名册所列";

    private const double CacheShare = 0.5;
    private const double FamousChance = 0.000_3;
    private const int NamesOfAnIssue = 60;
    private const double KnownNames = 240;

    private static readonly WordList FamousNames = new(NameWords.Famous);
    private static readonly List<string> NoNames = [];

    private readonly Dictionary<string, double> _shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _sharesOf;

    /// <summary>By the first two characters.</summary>
    private readonly Dictionary<int, List<string>> _byStart = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private readonly KnownHelp _help = KnownHelp.None;

    /// <summary>What is believed before reading: famous names and the masthead's.</summary>
    public NameBelief(IEnumerable<string> masthead)
    {
        _sharesOf = _shares.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in NameWords.Famous) Establish(name, FamousChance);
        foreach (var name in masthead) Know(name, 1);
    }

    private NameBelief(NameBelief own, KnownHelp help)
    {
        _sharesOf = _shares.GetAlternateLookup<ReadOnlySpan<char>>();
        _help = help;
        _known.UnionWith(own._known);
        foreach (var (name, share) in own._shares)
        {
            if (!help.Doubted.Contains(name)) Establish(name, share);
        }

        foreach (var name in help.Believed) Know(name, 1);
    }

    /// <summary>The names of the last pass.</summary>
    public WordList Learned { get; private set; } = new([]);

    /// <summary>A word of the dictionary that is nothing but a famous person's name.</summary>
    public static bool IsAlwaysName(ReadOnlySpan<char> word) => FamousNames.Contains(word);

    /// <summary>The same belief and what is known from elsewhere.</summary>
    public NameBelief With(KnownHelp help) => new(this, help);

    /// <summary>Is this string no person, the staff say?</summary>
    public bool IsNoPerson(ReadOnlySpan<char> text) => !_help.IsEmpty && _help.IsNoPerson(text);

    /// <summary>Does the roster list somebody so?</summary>
    public bool IsListed(string name) => _help.Of(name)?.Kind is FormKind.Roster;

    /// <summary>Why a name is known beforehand, one short Chinese phrase; null when it is not known.</summary>
    public string? BasisOf(string name) =>
        _help.Of(name) is { } form ? form.Kind is FormKind.Name or FormKind.Given ? "档案他处已确认" : ByRoster : IsKnown(name) ? "已知人名" : null;

    /// <summary>Known before the issue was read?</summary>
    public bool IsKnown(string name) => _known.Contains(name) || FamousNames.Contains(name);

    /// <summary>Names believed in that may begin with these two characters.</summary>
    public List<string> StartingWith(char first, char second) => _byStart.TryGetValue(Start(first, second), out var names) ? names : NoNames;

    /// <summary>The chance that a person named here is called so.</summary>
    public double ChanceOf(ReadOnlySpan<char> name, double general) =>
        _sharesOf.TryGetValue(name, out var share) ? ((1 - CacheShare) * general) + (CacheShare * share) : general;

    /// <summary>Takes over what a pass found: each name's expected count among all names.</summary>
    public void Learn(IReadOnlyDictionary<string, double> counts)
    {
        var total = Math.Max(counts.Values.Sum(), NamesOfAnIssue);
        foreach (var (name, count) in counts) Establish(name, count / total);
        Learned = new WordList(counts.Keys);
    }

    private static int Start(char first, char second) => (first << 16) | second;

    private void Know(string name, double strength)
    {
        if (name.Length < 2) return;
        Establish(name, strength / KnownNames);
        if (strength > 0.5) _known.Add(name);
    }

    private void Establish(string name, double share)
    {
        if (!_shares.TryGetValue(name, out var old))
        {
            var start = Start(name[0], name[1]);
            if (!_byStart.TryGetValue(start, out var names)) _byStart[start] = names = [];
            names.Add(name);
        }

        _shares[name] = Math.Max(old, share);
    }
}
