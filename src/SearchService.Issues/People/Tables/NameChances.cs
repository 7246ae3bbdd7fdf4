using System.Globalization;
using SearchService.Chinese.SmartCn;

namespace SearchService.Issues.People.Tables;

/// <summary>How likely is it that somebody is called this? Shares of surnames and of given-name characters.</summary>
/// <remarks>The generative model of Chinese names that class-based segmenters use (Sun et al. 1995; Zhang and Liu 2002): surname times characters.</remarks>
internal static class NameChances
{
    private const double TwoGiven = 0.74;
    private const double OneGiven = 0.24;
    private const double Compound = 0.9;
    private const double RareGiven = 0.000_015;
    private const double AnyGivenCharacter = 0.000_12;
    private const double FunctionWord = 2_000.0;
    private const double CommonWord = 20.0;
    private const double Transliterated = 0.02;

    private static readonly float[] Surnames = ReadSurnames();
    private static readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Compounds = ReadCompounds();
    private static readonly float[] Given = ReadGiven();
    private static readonly float[] Sounds = ReadSounds();

    /// <summary>The share of people with this one-character surname; 0 when it is none.</summary>
    public static double Surname(char unit) => Surnames[unit];

    /// <summary>The share of people with this two-character surname; 0 when it is none.</summary>
    public static double Surname(ReadOnlySpan<char> two) => Compounds.TryGetValue(two, out var share) ? share : 0;

    /// <summary>The share of a character among those of given names; 0 when it never stands in one.</summary>
    public static double GivenCharacter(char unit) => Given[unit];

    /// <summary>The chance that a Chinese person bears exactly this name; 0 when it is no possible name.</summary>
    public static double Of(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 4) return 0;
        var chance = name.Length == 4 ? 0 : Surnames[name[0]] * OfGiven(name[1..]);
        if (name.Length > 2) chance = Math.Max(chance, Surname(name[..2]) * Compound * OfGiven(name[2..]));
        return chance;
    }

    /// <summary>As <see cref="Of"/>, where only a name is expected: then a given name may have any character.</summary>
    public static double OfAnyCharacters(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 4) return 0;
        var chance = name.Length == 4 ? 0 : Surnames[name[0]] * AnyGiven(name[1..]);
        if (name.Length > 2) chance = Math.Max(chance, Surname(name[..2]) * Compound * AnyGiven(name[2..]));
        return chance;
    }

    /// <summary>The chance of a foreign or ethnic name, written by sound, middle dots included; 0 when a character does not fit.</summary>
    public static double OfSounds(ReadOnlySpan<char> name)
    {
        var chance = Transliterated;
        foreach (var unit in name)
        {
            if (unit == '·') continue;
            chance *= Sounds[unit] * 0.8;
        }

        return chance;
    }

    /// <summary>The share of a character among those that write foreign names; small when it is not used so.</summary>
    public static double Sound(char unit) => Sounds[unit];

    private static double OfGiven(ReadOnlySpan<char> given) =>
        given.Length == 1 ? OneGiven * Given[given[0]] : TwoGiven * Given[given[0]] * Given[given[1]];

    private static double AnyGiven(ReadOnlySpan<char> given) =>
        given.Length == 1 ? OneGiven * AnyCharacter(given[0]) : TwoGiven * AnyCharacter(given[0]) * AnyCharacter(given[1]);

    private static double AnyCharacter(char unit) =>
        Math.Max(Given[unit], AnyGivenCharacter / (1 + (WordDictionary.Shared.FrequencyOf([unit]) / FunctionWord)));

    private static float[] ReadSurnames()
    {
        var shares = new float[char.MaxValue + 1];
        foreach (var line in TableReader.Lines("surnames.txt").Where(line => line[0] != "compound"))
        {
            var share = Number(line[0]) / 10_000;
            foreach (var unit in line[1]) shares[unit] = Math.Max(shares[unit], (float)share);
        }

        return shares;
    }

    private static Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> ReadCompounds()
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in TableReader.Lines("surnames.txt").Where(line => line[0] == "compound"))
        {
            for (var i = 0; i + 1 < line[2].Length; i += 2) shares[line[2].Substring(i, 2)] = Number(line[1]) / 10_000;
        }

        return shares.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static float[] ReadGiven()
    {
        double[] steps = [0, 0.000_006, 0.000_15, 0.000_5, 0.001_6, 0.005];
        var shares = new float[char.MaxValue + 1];
        for (var unit = '\u3400'; unit <= '\u9FFF'; unit++)
        {
            // A character that is a frequent word by itself and yet in no list of names is the likelier a word here too.
            var asWord = WordDictionary.Shared.FrequencyOf([unit]);
            shares[unit] = (float)(RareGiven / (1 + (asWord / CommonWord)));
        }

        foreach (var line in TableReader.Lines("given-characters.txt"))
        {
            foreach (var unit in line[1]) shares[unit] = (float)steps[line[0][0] - '0'];
        }

        return shares;
    }

    private static float[] ReadSounds()
    {
        var shares = new float[char.MaxValue + 1];
        Array.Fill(shares, 0.000_01f);
        foreach (var line in TableReader.Lines("transliteration.txt"))
        {
            foreach (var unit in line[1]) shares[unit] = line[0] == "2" ? 0.004f : 0.001f;
        }

        return shares;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
