using System.Globalization;

namespace SearchService.Archive.Search.Language;

/// <summary>Which words, phrases and operators stand in the text of q? Anything unreadable is read as plain words and noted.</summary>
internal sealed class QueryLexer(string text, List<string> ignored)
{
    private const int MostSlop = 100;
    private readonly List<SyntaxToken> _tokens = [];
    private int _at;

    /// <summary>All tokens, in order.</summary>
    public static IReadOnlyList<SyntaxToken> Read(string text, List<string> ignored) => new QueryLexer(text, ignored).ReadAll();

    private List<SyntaxToken> ReadAll()
    {
        while (_at < text.Length) ReadOne();
        return _tokens;
    }

    private void ReadOne()
    {
        var c = text[_at];
        if (Marks.IsBreak(text, _at) || c == ',') _at++;
        else if (Marks.IsOpen(c)) Take(SyntaxKind.Open);
        else if (Marks.IsClose(c)) Take(SyntaxKind.Close);
        else if (Marks.IsQuote(c)) ReadPhrase(c);
        else if (Marks.IsMinus(c)) ReadMinus();
        else ReadWord();
    }

    private void Take(SyntaxKind kind) => _tokens.Add(new SyntaxToken(kind, text[_at++].ToString()));

    private void ReadPhrase(char open)
    {
        var close = _at + 1;
        while (close < text.Length && !Marks.Closes(open, text[close])) close++;
        if (close >= text.Length)
        {
            ignored.Add(IgnoredNotes.UnpairedQuote(text[_at..]));
            _at++;
            return;
        }

        var content = WithoutQuotes(text.AsSpan(_at + 1, close - _at - 1)).Trim();
        _at = close + 1;
        var slop = ReadSlop();
        if (content.Length == 0) ignored.Add(IgnoredNotes.EmptyQuotes);
        else _tokens.Add(new SyntaxToken(SyntaxKind.Phrase, content, slop));
    }

    private static string WithoutQuotes(ReadOnlySpan<char> content)
    {
        var units = content.ToArray();
        for (var i = 0; i < units.Length; i++)
        {
            if (Marks.IsQuote(units[i])) units[i] = ' ';
        }

        return new string(units);
    }

    private int? ReadSlop()
    {
        if (_at >= text.Length || !Marks.IsTilde(text[_at])) return null;
        var end = _at + 1;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or (>= '０' and <= '９')) end++;
        var digits = Marks.Narrow(text.AsSpan(_at + 1, end - _at - 1));
        _at = end;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var slop) && slop <= MostSlop) return slop;
        ignored.Add(digits.Length == 0 ? IgnoredNotes.SlopWithoutNumber : IgnoredNotes.SlopTooWide(MostSlop));
        return digits.Length == 0 ? null : MostSlop;
    }

    private void ReadMinus()
    {
        var start = _at;
        while (_at < text.Length && Marks.IsMinus(text[_at])) _at++;
        var opens = _at < text.Length && !Marks.IsBreak(text, _at) && !Marks.IsClose(text[_at]);
        if (opens) _tokens.Add(new SyntaxToken(SyntaxKind.Not, text[start].ToString()));
        else ignored.Add(IgnoredNotes.LooseMinus);
    }

    private void ReadWord()
    {
        var start = _at;
        var hasColon = false;
        while (_at < text.Length && !Marks.EndsWord(text, _at) && !Marks.IsStar(text[_at]))
        {
            if (Marks.IsColon(text[_at]) && !hasColon)
            {
                hasColon = true;
                if (ReadField(start)) return;
            }

            _at++;
        }

        AddWord(text[start.._at], ReadStars());
    }

    private bool ReadStars()
    {
        var start = _at;
        while (_at < text.Length && Marks.IsStar(text[_at])) _at++;
        return _at > start;
    }

    /// <summary>Standing on the first colon of a word: a known field's name before it makes a field of it.</summary>
    private bool ReadField(int start)
    {
        var name = Marks.Narrow(text.AsSpan(start, _at - start)).ToLowerInvariant();
        if (!QueryFields.IsField(name))
        {
            if (name.Length > 1 && name.All(char.IsAsciiLetter) && !IsAddress()) ignored.Add(IgnoredNotes.UnknownField(name));
            return false;
        }

        _at++;
        _tokens.Add(new SyntaxToken(SyntaxKind.Field, name));
        return true;
    }

    private bool IsAddress() => text.AsSpan(_at + 1).StartsWith("//", StringComparison.Ordinal);

    private void AddWord(string word, bool hasStar)
    {
        var endsHere = _at == text.Length || Marks.EndsWord(text, _at);
        var isPrefix = hasStar && endsHere && IsLongEnough(word);
        if (hasStar && !isPrefix) ignored.Add(endsHere && word.Length > 0 ? IgnoredNotes.ShortPrefix(word) : IgnoredNotes.StrayStar(word));
        if (word.Length > 0) _tokens.Add(new SyntaxToken(isPrefix ? SyntaxKind.Prefix : Operator(word) ?? SyntaxKind.Word, word));
    }

    /// <summary>A prefix needs two characters, of which Latin letters have too many words; one Han character is enough.</summary>
    private static bool IsLongEnough(string prefix) => prefix.Length >= 2 || prefix is [>= '\u3400' and <= '\u9FFF'];

    private static SyntaxKind? Operator(string word) => Marks.Narrow(word) switch
    {
        "AND" => SyntaxKind.And,
        "OR" => SyntaxKind.Or,
        "NOT" => SyntaxKind.Not,
        _ => null,
    };
}
