using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Issues.Lines;

namespace SearchService.Issues.Header;

/// <summary>Which year was this written in, when no cover, masthead or file name says so?</summary>
internal static partial class YearEvidence
{
    /// <summary>Cover lines stand among the first of a file.</summary>
    private const int CoverLines = 40;

    /// <summary>
    /// The year a cover line gives the issue itself (2024年春季刊, 2023年第2期); else the latest past year that the text names; one more where it speaks of 今年 besides, since nobody calls the running year by its number and 今年 in turn.
    /// Null where no year is named.
    /// </summary>
    public static int? Read(TextBody body)
    {
        var latest = 0;
        var saysThisYear = false;
        for (var i = 0; i < body.Count; i++)
        {
            if (i < CoverLines && OwnYear().Match(body[i]) is { Success: true } own) return int.Parse(own.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
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

    [GeneratedRegex(@"^.{0,40}?((?:19|20)\d{2})\s*年\s*(?:[春夏秋冬]季?[刊号卷]|[上下]半年[刊号]|第?\s*[\d一二三四五六七八九十]{1,3}\s*[期辑]|[合专特增年]刊|[合专特增]辑)[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnYear();

    [GeneratedRegex(@"(?<![\d到至—–~-])(?:19[5-9]\d|20[0-4]\d)(?=年(?!底|前|末|远景))", RegexOptions.CultureInvariant)]
    private static partial Regex PastYear();
}
