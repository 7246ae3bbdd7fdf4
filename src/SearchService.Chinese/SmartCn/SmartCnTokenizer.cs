namespace SearchService.Chinese.SmartCn;

/// <summary>Which words stand in this text? The tokens and offsets of Apache Lucene's HMMChineseTokenizer.</summary>
/// <remarks>
/// One instance serves one thread at a time and is meant to be reused; the dictionary behind it is shared and immutable.
/// After the buffers have grown to the longest sentence, nothing is allocated per token.
/// </remarks>
public sealed class SmartCnTokenizer
{
    private static readonly char[] DelimiterTerm = [','];
    private readonly WordDictionary _dictionary;
    private readonly WordLattice _lattice;
    private ReadOnlyMemory<char> _text;
    private int _windowEnd;
    private int _sentenceStart;
    private int _sentenceEnd;
    private int _nextWord;
    private char[] _spelling = new char[64];
    private ReadOnlyMemory<char> _term;

    /// <summary>A tokenizer over the shared dictionary, at the end of an empty text.</summary>
    public SmartCnTokenizer()
    {
        _dictionary = WordDictionary.Shared;
        _lattice = new WordLattice(_dictionary);
    }

    /// <summary>The token's characters, lower-cased and half-width as Lucene yields them; valid until the next move.</summary>
    /// <remarks>Every punctuation mark is a comma, and a word broken by blanks is spelled without them, as in Lucene.</remarks>
    public ReadOnlySpan<char> Term => _term.Span;

    /// <summary>Where the token begins in the text, in UTF-16 units.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends in the text, exclusive, in UTF-16 units (blanks inside a word count).</summary>
    public int End { get; private set; }

    /// <summary>Starts over on <paramref name="text"/>, which must stay unchanged until the last <see cref="MoveNext"/>.</summary>
    public void Reset(ReadOnlyMemory<char> text)
    {
        _text = text;
        _windowEnd = _sentenceStart = _sentenceEnd = _nextWord = 0;
        _lattice.Clear();
        (Start, End, _term) = (0, 0, default);
    }

    /// <summary>Moves to the next token; false after the last.</summary>
    public bool MoveNext()
    {
        while (_nextWord == _lattice.Count)
        {
            if (!MoveToNextSentence()) return false;
        }

        var (start, end) = _lattice[_nextWord++];
        (Start, End) = (_sentenceStart + start, _sentenceStart + end);
        _term = Spell(Start, End);
        return true;
    }

    private bool MoveToNextSentence()
    {
        var text = _text.Span;
        _sentenceStart = _sentenceEnd;
        if (_sentenceStart == _windowEnd) _windowEnd += TextWindow.LengthOfNext(text[_windowEnd..]);
        if (_sentenceStart == _windowEnd) return false;
        _sentenceEnd += SentenceBreaks.LengthOfNext(text[_sentenceStart.._windowEnd]);
        _lattice.Segment(text[_sentenceStart.._sentenceEnd]);
        _nextWord = 0;
        return true;
    }

    private ReadOnlyMemory<char> Spell(int start, int end)
    {
        var word = _text[start..end];
        switch (_dictionary.KindOf(word.Span[0]))
        {
            case CharacterKind.Delimiter:
                return DelimiterTerm;
            case CharacterKind.Other:
                return word;
            default:
                return Simplify(word);
        }
    }

    /// <summary>Drops blanks, narrows full-width letters and digits, lowers letters; a word that needs none of it is returned as it stands.</summary>
    private ReadOnlyMemory<char> Simplify(ReadOnlyMemory<char> word)
    {
        var units = word.Span;
        var plain = 0;
        while (plain < units.Length && (_dictionary.KindOf(units[plain]) is CharacterKind.Han or CharacterKind.Digit || units[plain] is >= 'a' and <= 'z')) plain++;
        if (plain == units.Length) return word;
        if (_spelling.Length < units.Length) _spelling = new char[2 * units.Length];
        var length = 0;
        foreach (var unit in units)
        {
            if (_dictionary.KindOf(unit) != CharacterKind.Blank) _spelling[length++] = Narrow(unit);
        }

        return _spelling.AsMemory(0, length);
    }

    private static char Narrow(char unit)
    {
        const int distance = '\uFF10' - '0';
        const int caseBit = 0x20;
        if (unit is >= '\uFF10' and <= '\uFF5A') unit = (char)(unit - distance);
        return unit is >= 'A' and <= 'Z' ? (char)(unit | caseBit) : unit;
    }
}
