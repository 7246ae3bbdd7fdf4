using SearchService.Engine.Analysis;

namespace SearchService.Archive.Tests.Analysis;

/// <summary>One token with its absolute position, as the inverter would place it.</summary>
internal readonly record struct PlacedToken(string Term, int Position, int Start, int End);

/// <summary>What an analyzer makes of a text, as a list.</summary>
internal static class Tokens
{
    public static List<PlacedToken> Of(Analyzer analyzer, string text)
    {
        var stream = analyzer.Open();
        stream.Reset(text.AsMemory());
        var tokens = new List<PlacedToken>();
        var position = -1;
        while (stream.MoveNext())
        {
            position += stream.PositionIncrement;
            tokens.Add(new PlacedToken(stream.Term.ToString(), position, stream.Start, stream.End));
        }

        return tokens;
    }

    /// <summary>"term@position" for each, which reads well in a failure.</summary>
    public static string Print(Analyzer analyzer, string text) => string.Join(' ', Of(analyzer, text).Select(token => $"{token.Term}@{token.Position}"));

    /// <summary>Do the terms stand in the text at these distances, one behind another or not?</summary>
    public static bool Contain(IReadOnlyList<PlacedToken> tokens, IReadOnlyList<(string Term, int Position)> phrase)
    {
        var places = tokens.Select(token => (token.Term, token.Position)).ToHashSet();
        return phrase.Count > 0 && tokens.Any(token => phrase.All(part => places.Contains((part.Term, token.Position + part.Position))));
    }
}
