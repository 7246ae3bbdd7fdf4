using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Issues.Lines;

namespace SearchService.Issues.Header;

/// <summary>Which year was this written in, when no cover, masthead or file name says so?</summary>
internal static partial class YearEvidence
{
    /// <summary>
    /// The latest past year that the text names; one more where it speaks of 今年 besides, since nobody calls the running year by its number and 今年 in turn.
    /// Null where no year is named.
    /// </summary>
    public static int? Read(TextBody body)
    {
        var latest = 0;
        var saysThisYear = false;
        for (var i = 0; i < body.Count; i++)
        {
            saysThisYear |= body[i].Contains("今年", StringComparison.Ordinal);
            foreach (var match in PastYear().EnumerateMatches(body[i]))
            {
                var year = int.Parse(body[i].AsSpan(match.Index, 4), NumberStyles.None, CultureInfo.InvariantCulture);
                latest = Math.Max(latest, year);
            }
        }

        if (latest == 0) return null;
        return saysThisYear ? latest + 1 : latest;
    }

    [GeneratedRegex(@"(?<![\d到至—–~-])(?:19[5-9]\d|20[0-4]\d)(?=年(?!底|前|末|远景))", RegexOptions.CultureInvariant)]
    private static partial Regex PastYear();
}
