using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using SearchService.Archive;
using SearchService.Chinese.Pinyin;
using SearchService.Engine.Storage;
using SearchService.Issues;
using SearchService.Server.Cli;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Patterns;

/// <summary>Does every pattern that is built at compile time end on any line, and say what the same pattern says when it is interpreted?</summary>
/// <remarks>Lines come from the sample corpus and, at random, from the pattern's own characters: those lead furthest into it. A pattern that needs seconds for a line is exponential.</remarks>
public sealed partial class CompiledPatternTests
{
    private const int RandomLines = 400;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly Lazy<string[]> Lines = new(() =>
        [.. Directory.EnumerateFiles(Places.Corpus, "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(static line => line.Trim()).Where(static line => line.Length is > 0 and <= 300).Distinct().Take(800)]);

    private static IEnumerable<TestCaseData> Patterns() =>
        from room in new[] { typeof(PinyinTable), typeof(IssueParser), typeof(IndexCorruptException), typeof(ArchiveReader), typeof(CommandLine) }
        from type in room.Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.GetCustomAttribute<GeneratedRegexAttribute>() is not null
        select new TestCaseData(method).SetArgDisplayNames($"{type.Name}.{method.Name}");

    [TestCaseSource(nameof(Patterns))]
    public void A_compiled_pattern_ends_and_says_what_the_interpreted_one_says(MethodInfo method)
    {
        var told = method.GetCustomAttribute<GeneratedRegexAttribute>()!;
        var compiled = (Regex)method.Invoke(null, null)!;
        var interpreted = new Regex(told.Pattern, told.Options, Patience);

        var asked = "";
        var run = Task.Run(() => Compare(told.Pattern, compiled, interpreted, line => asked = line));

        Assert.That(run.Wait(Patience), Is.True, () => $"does not end on: {asked}");
        Assert.That(run.Result, Is.Null);
    }

    private static string? Compare(string pattern, Regex compiled, Regex interpreted, Action<string> asks)
    {
        foreach (var line in Lines.Value.Concat(Random(pattern)))
        {
            asks(line);
            var (first, second) = (Told(compiled, line), Told(interpreted, line));
            if (first != second) return $"differs on: {line}\ncompiled: {first}\ninterpreted: {second}";
        }

        return null;
    }

    private static IEnumerable<string> Random(string pattern)
    {
        var random = new Random(1);
        string[] pieces = [.. Pieces().Matches(pattern).Select(static piece => piece.Value), "孙", "坤", "会", " ", "1", "（", "）", "、", "。"];
        for (var i = 0; i < RandomLines; i++) yield return string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static string Told(Regex regex, string line) => string.Join('|', regex.Matches(line).Select(static match =>
        string.Join(';', match.Groups.Values.Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Index}+{group.Length}")))));

    [GeneratedRegex(@"[\u4e00-\u9fff]+|[（）()、，,；;。：:《》“”\d ]")]
    private static partial Regex Pieces();
}
