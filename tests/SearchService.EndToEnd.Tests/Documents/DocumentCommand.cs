using System.Text.RegularExpressions;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Documents;

/// <summary>One command line printed in a document's <c>sh</c> block.</summary>
/// <param name="Document">Path of the document, relative to the root.</param>
/// <param name="Line">1-based line of the command.</param>
/// <param name="Text">The command as printed.</param>
internal sealed partial record DocumentCommand(string Document, int Line, string Text)
{
    /// <summary>Every command of the README and the guides, in order.</summary>
    public static IEnumerable<DocumentCommand> All() =>
        Directory.GetFiles(Path.Combine(Places.Root, "docs"), "*.md")
            .Order(StringComparer.Ordinal)
            .Prepend(Path.Combine(Places.Root, "README.md"))
            .SelectMany(Read);

    /// <summary>Shown as the test's name.</summary>
    public override string ToString() => $"{Document}:{Line} {Text}";

    private static IEnumerable<DocumentCommand> Read(string path)
    {
        var inside = false;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (Fence().IsMatch(line)) inside = !inside && line.Trim() == "```sh";
            else if (inside && line.Trim() is { Length: > 0 } text && text[0] != '#')
            {
                yield return new DocumentCommand(Path.GetRelativePath(Places.Root, path), number, text);
            }
        }
    }

    [GeneratedRegex(@"^\s*```")]
    private static partial Regex Fence();
}
