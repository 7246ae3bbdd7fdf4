using SearchService.Archive.Records;
using SearchService.Chinese.Pinyin;

namespace SearchService.Archive.Search.Known;

/// <summary>Who is meant by this name? Every printed form, and the name spelled in pinyin, leads to the canonical names it stands for.</summary>
/// <remarks>Immutable; look-ups are exact (李克 is not 李克强) and cost O(length of the name). Spellings are listed at the first look-up.</remarks>
internal sealed class KnownPeople
{
    private const int MostByInitials = 6;
    private readonly Dictionary<string, PersonFacts> _byName;
    private readonly Dictionary<string, List<string>> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byFullForm = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<string>>> _bySpelling;
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _fullForms;

    /// <summary>The people of an archive.</summary>
    public KnownPeople(IReadOnlyList<PersonFacts> people)
    {
        _byName = people.DistinctBy(person => person.Name).ToDictionary(person => person.Name, StringComparer.Ordinal);
        var all = new List<(PersonFacts Person, string[] Forms)>(people.Count);
        foreach (var person in people)
        {
            var name = NameKey.Of(person.Name);
            string[] forms = [.. person.Surfaces.Prepend(person.Name).Select(NameKey.Of).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
            all.Add((person, forms));
            foreach (var form in forms)
            {
                Add(_byForm, form, person.Name);
                // 继舟 for 佟继舟 is a form, but among plain words it may be a word: only whole names are recognized there.
                if (form.Length >= Math.Max(2, name.Length)) Add(_byFullForm, form, person.Name);
            }
        }

        All = all;
        _bySpelling = new Lazy<Dictionary<string, List<string>>>(Spellings);
        _fullForms = _byFullForm.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestForm = _byFullForm.Keys.Select(form => form.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>All people, those with most articles first, with their printed forms, folded.</summary>
    public IReadOnlyList<(PersonFacts Person, string[] Forms)> All { get; }

    /// <summary>Characters of the longest whole name.</summary>
    public int LongestForm { get; }

    /// <summary>Canonical names of those printed or spelled so, by number of articles; empty when the archive knows none.</summary>
    public IReadOnlyList<string> Find(string typed) => _byForm.TryGetValue(NameKey.Of(typed), out var names) ? names : FindSpelled(typed);

    /// <summary>Canonical names of those whose whole name is spelled so in full pinyin (sunkun, "Sun Kun"); a spelling may stand for several people.</summary>
    public IReadOnlyList<string> FindSpelled(string typed) =>
        PinyinReader.IsSyllables(typed) && PinyinReader.TryRead(typed, out var pinyin) && _bySpelling.Value.TryGetValue(pinyin.Letters, out var names) ? names : [];

    /// <summary>Canonical names of those to whose whole name initials, or initials and syllables, lead (sk, sunk), by number of articles. Linear in the names.</summary>
    public IReadOnlyList<string> FindInitials(string typed) => PinyinReader.TryRead(typed, out var pinyin)
        ? [.. _byName.Values.Where(person => pinyin.Match(person.Name) == PinyinMatch.Whole).OrderByDescending(person => person.Articles).Select(person => person.Name).Take(MostByInitials)]
        : [];

    /// <summary>Canonical names of those whose whole name, or a variant of its length, is printed so; <paramref name="folded"/> holds no blanks.</summary>
    public IReadOnlyList<string> FindWhole(ReadOnlySpan<char> folded) => _fullForms.TryGetValue(folded, out var names) ? names : [];

    /// <summary>Every whole name that is printed, folded, with the canonical names it stands for.</summary>
    public IEnumerable<KeyValuePair<string, List<string>>> WholeForms => _byFullForm;

    /// <summary>Is this only a piece of somebody's printed name? Linear in the names.</summary>
    public bool HasLonger(string typed)
    {
        var key = NameKey.Of(typed);
        return key.Length > 0 && _byForm.Keys.Any(form => form.Length > key.Length && form.Contains(key, StringComparison.Ordinal));
    }

    /// <summary>What is known of a canonical name.</summary>
    public PersonFacts? Facts(string name) => _byName.GetValueOrDefault(name);

    private Dictionary<string, List<string>> Spellings()
    {
        var spellings = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in _byName.Keys)
        {
            foreach (var spelling in NamePinyin.Spellings(name)) Add(spellings, spelling, name);
        }

        return spellings;
    }

    private static void Add(Dictionary<string, List<string>> forms, string form, string name)
    {
        if (!forms.TryGetValue(form, out var names)) forms[form] = names = [];
        if (!names.Contains(name, StringComparer.Ordinal)) names.Add(name);
    }
}
