using SearchService.Chinese.SmartCn;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker.Meanings;

/// <summary>Compares how words are explained and packs which are near each other (see <see cref="NearWordTableFormat"/>).</summary>
/// <remarks>
/// Nearness is the cosine of the features weighted by rarity (tf-idf, Salton and Buckley 1988), times one and a half for a shared character, twice for two. Of words of two or three
/// characters only those of the SmartCn dictionary are listed as near: the others are out of use.
/// </remarks>
internal static class NearWordTable
{
    private const double Least = 0.28;
    private const double MostCount = 2;
    private const double WholeWeight = 1.5;
    private const int MostFrequent = 1500;
    private const int LongestRare = 3;

    /// <summary>The table's bytes; the same for the same dictionaries. Takes half a minute.</summary>
    public static byte[] Bytes(string folder)
    {
        var explained = Explanations.Of(folder);
        var vectors = Vectors(explained);
        var near = Near(vectors);
        var names = Explanations.Names(folder).Except(near.Keys).Except(explained.Keys).ToHashSet(StringComparer.Ordinal);
        string[] words = [.. near.Keys.Concat(near.Values.SelectMany(list => list.Select(other => other.Word))).Concat(names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = words.Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        var (starts, listStarts, lists) = (new List<uint>(), new List<uint>(), new List<uint>());
        var length = 0u;
        foreach (var word in words)
        {
            starts.Add(length);
            length += (uint)word.Length;
            listStarts.Add((uint)lists.Count);
            if (near.TryGetValue(word, out var others)) lists.AddRange(others.Select(other => (uint)numbers[other.Word] | (uint)Math.Clamp(Math.Round(other.Nearness * byte.MaxValue), 1, byte.MaxValue) << NearWordTableFormat.NumberBits));
        }

        return new TableWriter(TableFormat.NearWordsMagic).Add<char>(string.Concat(words)).Add<uint>([.. starts, length]).Add<uint>([.. listStarts, (uint)lists.Count]).Add<uint>([.. lists])
            .Add<byte>([.. words.Select(word => names.Contains(word) ? NearWordTableFormat.Name : explained.TryGetValue(word, out var features) && IsAction(features) ? NearWordTableFormat.Action : (byte)0)]).Bytes();
    }

    private static bool IsAction(Dictionary<string, double> features) => features.GetValueOrDefault(Explanations.Action) >= Math.Max(1, features.GetValueOrDefault(Explanations.Thing));

    private static Dictionary<string, Dictionary<string, double>> Vectors(Dictionary<string, Dictionary<string, double>> words)
    {
        var frequencies = words.Values.SelectMany(features => features.Keys).GroupBy(feature => feature, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return words.ToDictionary(word => word.Key, word => Unit(word.Value), StringComparer.Ordinal);

        Dictionary<string, double> Unit(Dictionary<string, double> features)
        {
            var weighed = features.Where(feature => feature.Key is not (Explanations.Action or Explanations.Thing) && (frequencies[feature.Key] > 1 || !IsWhole(feature.Key)))
                .ToDictionary(feature => feature.Key, feature => Math.Min(feature.Value, MostCount) * Math.Log((double)words.Count / frequencies[feature.Key]) * (IsWhole(feature.Key) ? WholeWeight : 1), StringComparer.Ordinal);
            var length = Math.Sqrt(weighed.Values.Sum(weight => weight * weight));
            return length == 0 ? [] : weighed.ToDictionary(feature => feature.Key, feature => feature.Value / length, StringComparer.Ordinal);
        }
    }

    private static Dictionary<string, List<(string Word, double Nearness)>> Near(Dictionary<string, Dictionary<string, double>> vectors)
    {
        var explained = vectors.SelectMany(word => word.Value.Select(feature => (Feature: feature.Key, Word: word.Key, Weight: feature.Value)))
            .GroupBy(entry => entry.Feature, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var near = new Dictionary<string, List<(string Word, double Nearness)>>(StringComparer.Ordinal);
        foreach (var (word, features) in vectors)
        {
            var sums = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (feature, weight) in features.Where(feature => explained[feature.Key].Count <= MostFrequent))
            {
                foreach (var (_, other, otherWeight) in explained[feature]) sums[other] = sums.GetValueOrDefault(other) + (weight * otherWeight);
            }

            var list = sums.Where(other => other.Key != word && IsInUse(other.Key)).Select(other => (Word: other.Key, Nearness: other.Value * (1 + (0.5 * other.Key.Intersect(word).Count()))))
                .Where(other => other.Nearness >= Least).OrderByDescending(other => other.Nearness).ThenBy(other => other.Word, StringComparer.Ordinal).Take(NearWordTableFormat.MostNear)
                .Select(other => (other.Word, Math.Min(1, other.Nearness))).ToList();
            if (list.Count > 0) near[word] = list;
        }

        return near;
    }

    private static bool IsWhole(string feature) => feature[0] is '=' or '@';

    private static bool IsInUse(string word) => word.Length > LongestRare || WordDictionary.Shared.FrequencyOf(word) > 0;
}
