using System.Text;

namespace SearchService.Engine.Matching.Expansion;

/// <summary>Which terms fit? A literal beginning, then literals, single characters and runs of any length.</summary>
/// <param name="Prefix">UTF-8 of the literal beginning: terms outside it need not be looked at.</param>
/// <param name="Rest">What follows: a code point, <see cref="One"/> or <see cref="Run"/>.</param>
internal sealed record TermPattern(byte[] Prefix, int[] Rest)
{
    /// <summary>Stands for one character.</summary>
    public const int One = -1;

    /// <summary>Stands for any run of characters, also none.</summary>
    public const int Run = -2;

    /// <summary>Terms that begin so.</summary>
    public static TermPattern StartingWith(string prefix) => new(Encoding.UTF8.GetBytes(prefix), [Run]);

    /// <summary>Reads <c>?</c> and <c>*</c>; runs of <c>*</c> are one.</summary>
    public static TermPattern Parse(string pattern)
    {
        var literal = pattern.AsSpan().IndexOfAny('?', '*');
        if (literal < 0) literal = pattern.Length;
        var rest = new List<int>();
        foreach (var rune in pattern[literal..].EnumerateRunes())
        {
            var token = rune.Value switch { '?' => One, '*' => Run, var other => other };
            if (token != Run || rest.Count == 0 || rest[^1] != Run) rest.Add(token);
        }

        return new TermPattern(Encoding.UTF8.GetBytes(pattern[..literal]), [.. rest]);
    }

    /// <summary>Whether a term that begins with <see cref="Prefix"/> fits as a whole. Time: term length times pattern length at worst.</summary>
    public bool Fits(ReadOnlySpan<byte> term)
    {
        var text = term[Prefix.Length..];
        var at = 0;
        var retryPattern = -1;
        var retryText = text;
        while (true)
        {
            if (at < Rest.Length && Rest[at] == Run)
            {
                if (++at == Rest.Length) return true;
                retryPattern = at;
                retryText = text;
                continue;
            }

            if (text.IsEmpty) return at == Rest.Length;
            Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (at < Rest.Length && (Rest[at] == One || Rest[at] == rune.Value))
            {
                at++;
                text = text[length..];
                continue;
            }

            if (retryPattern < 0) return false;
            Rune.DecodeFromUtf8(retryText, out _, out length);
            retryText = retryText[length..];
            at = retryPattern;
            text = retryText;
        }
    }
}
