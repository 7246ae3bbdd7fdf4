using System.Diagnostics;
using System.Globalization;
using SearchService.Issues;
using SearchService.Issues.Contents;
using SearchService.Issues.Dates;
using SearchService.Issues.Header;
using SearchService.Issues.Lines;
using SearchService.Issues.People;
using SearchService.Issues.Structure;
using SearchService.Issues.Text;

namespace SearchService.Benchmarks.Parsing;

/// <summary>Which stage of the parser takes how long? Seconds.</summary>
internal sealed record ParseStages(double Lines, double Structure, double People, double Dates)
{
    /// <summary>Runs the stages one by one, as <see cref="IssueParser"/> does.</summary>
    public static ParseStages Time(byte[] bytes)
    {
        var start = Stopwatch.GetTimestamp();
        var body = new TextBody(LineReader.Read(TextDecoder.Decode(bytes).Text, out _));
        var lines = Lap(ref start);
        var layout = new FileLayout(body);
        var follows = TextFollows.Of(body, layout.IsOutside);
        var matches = ContentsAligner.Align(body, layout.Entries, line => follows[line]);
        var drafts = ArticleAssembler.Assemble(body, ArticleCutter.Cut(body, layout, matches, follows));
        var structure = Lap(ref start);
        PeopleReader.Read([.. drafts.Select(draft => draft.Text)], MastheadFinder.Names(body, layout.Masthead));
        var people = Lap(ref start);
        var issue = new Issue(null, null, 2022, [6], null);
        foreach (var draft in drafts) DateReader.Read(draft.Text, issue);
        return new ParseStages(lines, structure, people, Lap(ref start));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lines,5:F2} {Structure,10:F2} {People,7:F2} {Dates,6:F2}");

    private static double Lap(ref long start)
    {
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        return seconds;
    }
}
