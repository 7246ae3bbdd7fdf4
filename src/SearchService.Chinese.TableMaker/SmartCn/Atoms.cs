using SearchService.Chinese.SmartCn;

namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>Which atoms can meet in a word graph at all?</summary>
internal static class Atoms
{
    /// <summary>The total that Lucene smooths with.</summary>
    public const int MaxFrequency = 2_079_997 + 80_000;

    public const string String = "未##串";
    public const string Number = "未##数";
    public const string Begin = "始##始";
    public const string End = "末##末";

    /// <summary>Every dictionary word, every Han character and every delimiter, ordinally sorted.</summary>
    public static Atom[] All(IReadOnlyDictionary<string, int> words)
    {
        var singles = Enumerable.Range(1, char.MaxValue).Select(code => (char)code)
            .Where(unit => CharacterKinds.Of(unit) is CharacterKind.Han or CharacterKind.Delimiter)
            .Select(unit => unit.ToString());
        return [.. words.Keys.Union(singles).Order(StringComparer.Ordinal).Select(text => Of(text, words.GetValueOrDefault(text)))];
    }

    private static Atom Of(string text, int frequency)
    {
        var isDelimiter = text.Length == 1 && CharacterKinds.Of(text[0]) == CharacterKind.Delimiter;
        return new Atom(text, frequency, isDelimiter ? MaxFrequency : frequency);
    }
}
