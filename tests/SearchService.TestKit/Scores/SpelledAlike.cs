using System.Text.RegularExpressions;

namespace SearchService.TestKit.Scores;

/// <summary>Which spellings do the annotations count as one name? The reference scorer lists them.</summary>
public sealed partial class SpelledAlike
{
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);

    /// <summary>No name has a second spelling.</summary>
    public static SpelledAlike None { get; } = new();

    /// <summary>Reads the list <c>VARIANTS = [{"…", "…"}, …]</c> of the reference scorer.</summary>
    public static SpelledAlike Read(string scorerPath)
    {
        var alike = new SpelledAlike();
        var list = VariantList().Match(File.ReadAllText(scorerPath)).Groups[1].Value;
        foreach (Match set in NameSet().Matches(list))
        {
            var names = set.Groups[1].Value.Split(',').Select(name => name.Trim(' ', '"')).ToList();
            var first = names.Min(StringComparer.Ordinal)!;
            foreach (var name in names) alike._first[name] = first;
        }

        return alike;
    }

    /// <summary>The spelling that stands for all of a name.</summary>
    public string KeyOf(string name)
    {
        var plain = FoldedText.Name(name);
        return _first.GetValueOrDefault(plain, plain);
    }

    [GeneratedRegex(@"VARIANTS\s*=\s*\[(.*)\]")]
    private static partial Regex VariantList();

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex NameSet();
}
