using System.Text.RegularExpressions;

namespace SearchService.House.Tests;

/// <summary>The rules of the house, as tests: sizes, names, layout, dependencies and honest documents.</summary>
public sealed partial class HouseRules
{
    private const int MostLinesPerFile = 300;
    private const int MostFilesPerFolder = 15;
    private const int MostFilesAtProjectRoot = 8;

    /// <summary>Files that may be longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = [];

    private static readonly string[] ForbiddenEndings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Core", "Base", "Impl", "Info", "Data", "Processor"];

    private static readonly string[] TopLevel =
    [
        "src", "tests", "index-data", "corpus", "docs", ".ci", "SearchService.sln", "Makefile", "README.md", "LICENSE", "NOTICE",
        "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", ".gitignore", ".gitattributes",
    ];

    /// <summary>What each project may reference; arrows never point back.</summary>
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["SearchService.Chinese"] = [],
        ["SearchService.Chinese.TableMaker"] = ["SearchService.Chinese"],
        ["SearchService.Engine"] = [],
        ["SearchService.Issues"] = ["SearchService.Chinese"],
        ["SearchService.Archive"] = ["SearchService.Chinese", "SearchService.Issues", "SearchService.Engine"],
        ["SearchService.Server"] = ["SearchService.Archive"],
    };

    [Test]
    public void Files_are_short_enough_to_hold_one_idea()
    {
        var tooLong = Checkout.Sources.Where(path => !LongFiles.ContainsKey(path) && Checkout.Lines(path).Length > MostLinesPerFile);

        Assert.That(tooLong, Is.Empty);
    }

    [Test]
    public void Folders_hold_few_enough_files_to_be_read_at_a_glance()
    {
        var crowded = Checkout.Product
            .GroupBy(path => path[..path.LastIndexOf('/')])
            .Where(folder => folder.Count() > (folder.Key.Count(c => c == '/') == 1 ? Math.Max(MostFilesAtProjectRoot, IssuesNouns(folder.Key)) : MostFilesPerFolder))
            .Select(folder => $"{folder.Key}: {folder.Count()}");

        Assert.That(crowded, Is.Empty);

        // The nouns of an issue stand at the root of their project, where a newcomer looks for them first.
        static int IssuesNouns(string folder) => folder == "src/SearchService.Issues" ? 13 : 0;
    }

    [Test]
    public void Type_names_promise_something()
    {
        var vague = Checkout.Product
            .Where(path => ForbiddenEndings.Any(ending => Path.GetFileNameWithoutExtension(path).EndsWith(ending, StringComparison.Ordinal)));

        Assert.That(vague, Is.Empty);
    }

    [Test]
    public void The_namespace_is_the_folder()
    {
        var strays = Checkout.Product
            .Where(path => Namespace().Match(Checkout.Read(path)) is { Success: true } match && !Fits(path, match.Groups[1].Value));

        Assert.That(strays, Is.Empty);

        // Nouns of a project may stand in a folder and keep the project's namespace, so that callers need one using.
        static bool Fits(string path, string space)
        {
            var folder = path["src/".Length..path.LastIndexOf('/')].Replace('/', '.');
            return folder == space || (folder.StartsWith(space + ".", StringComparison.Ordinal) && space.Split('.').Length == 2);
        }
    }

    [Test]
    public void The_top_level_stays_as_it_is()
    {
        var strays = Checkout.Files.Select(path => path.Split('/')[0]).Distinct().Where(name => !TopLevel.Contains(name));

        Assert.That(strays, Is.Empty);
    }

    [Test]
    public void Projects_reference_only_what_the_flow_allows()
    {
        var wrong = Checkout.Files
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal))
            .SelectMany(path => ProjectReference().Matches(Checkout.Read(path)).Select(match => (Project: Path.GetFileNameWithoutExtension(path), Target: match.Groups[1].Value)))
            .Where(edge => !MayReference.TryGetValue(edge.Project, out var allowed) || !allowed.Contains(edge.Target));

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Nothing_is_left_unfinished_without_a_reason()
    {
        var marks = Checkout.Product.SelectMany(path => Checkout.Lines(path).Select((line, index) => $"{path}:{index + 1} {line.Trim()}"))
            .Where(line => Unfinished().IsMatch(line));

        Assert.That(marks, Is.Empty);
    }

    [Test]
    public void Product_code_names_no_place_of_a_developers_machine()
    {
        var places = Checkout.Files.Where(IsText).SelectMany(path => MachinePath().Matches(Checkout.Read(path)).Select(match => $"{path}: {match.Value}"));

        Assert.That(places, Is.Empty);
    }

    [Test]
    public void Documents_name_only_paths_that_exist()
    {
        var gone = Checkout.Files
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(path => PathInText().Matches(Checkout.Read(path)).Select(match => (Document: path, Path: match.Groups[1].Value.TrimEnd('/', '.'))))
            .Where(named => !Checkout.Exists(named.Path) && !IsMade(named.Path));

        Assert.That(gone, Is.Empty);

        static bool IsMade(string path) => path.StartsWith("index-data/", StringComparison.Ordinal);
    }

    private static bool IsText(string path) =>
        !path.StartsWith("corpus/", StringComparison.Ordinal) && !path.EndsWith(".bin", StringComparison.Ordinal) && !path.EndsWith(".png", StringComparison.Ordinal);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/([\w.]+)\.csproj""")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"NotImplementedException|\bFIXME\b|\bHACK\b|\bXXX\b|\bTODO\b(?!\()")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w./])/(?:work|root|home/\w+)/[\w./-]*")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"`((?:src|tests|docs|corpus|index-data|\.ci)/[^`\s*<>…{}]+)`")]
    private static partial Regex PathInText();
}
