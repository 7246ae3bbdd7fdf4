using System.Globalization;
using System.Text;
using SearchService.Chinese.SmartCn;
using SearchService.TestKit.Oracle;

namespace SearchService.Chinese.Tests.SmartCn;

/// <summary>Tokens as lines of text, from Lucene and from our tokenizer, so that they compare as strings.</summary>
internal static class LuceneTokens
{
    /// <summary>One line "start,end,TERM start,end,TERM …" per text; terms in hexadecimal UTF-16 units.</summary>
    public static string[] Of(IReadOnlyList<string> texts)
    {
        var input = new StringBuilder();
        foreach (var text in texts) input.Append(Hex(text)).Append('\n');
        return LuceneOracle.Run("SmartCnTokens.java", input.ToString()).Split('\n')[..texts.Count];
    }

    /// <summary>The same of our tokenizer.</summary>
    public static string Ours(SmartCnTokenizer tokenizer, string text)
    {
        var line = new StringBuilder();
        tokenizer.Reset(text.AsMemory());
        while (tokenizer.MoveNext())
        {
            if (line.Length > 0) line.Append(' ');
            line.Append(CultureInfo.InvariantCulture, $"{tokenizer.Start},{tokenizer.End},{Hex(tokenizer.Term)}");
        }

        return line.ToString();
    }

    /// <summary>The first differing token of two lines, readable.</summary>
    public static string FirstDifference(string text, string expected, string actual)
    {
        var (wanted, found) = (expected.Split(' '), actual.Split(' '));
        var i = wanted.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"token {i}: Lucene {Readable(wanted.ElementAtOrDefault(i))}, ours {Readable(found.ElementAtOrDefault(i))} in a text of {text.Length} units: {Hex(text.Length > 200 ? text[..200] : text)}";
    }

    private static string Readable(string? token)
    {
        if (token?.Split(',') is not [var start, var end, var term]) return "none";
        var units = term.Chunk(4).Select(digits => (char)int.Parse(digits, NumberStyles.HexNumber));
        return $"[{start}..{end}) {string.Concat(units)} ({term})";
    }

    private static string Hex(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder(4 * text.Length);
        foreach (var unit in text) digits.Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        return digits.ToString();
    }
}
