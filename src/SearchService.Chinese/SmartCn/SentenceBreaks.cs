using System.Buffers;

namespace SearchService.Chinese.SmartCn;

/// <summary>Where does a sentence end? As java.text.BreakIterator of JDK 17 says for Locale.ROOT.</summary>
/// <remarks>
/// The JDK runs an automaton over character classes that remembers one earlier place. Its behavior, oddities at the end of a text included, was
/// learned from outside, by comparing how all short strings of classes go on, and is tested against the JDK.
/// In short: 。！？ end a sentence together with the quotes, brackets and blanks behind them; a full stop does so only with a blank or symbol and a
/// capital or Han character behind it; line ends alone do not.
/// </remarks>
internal static class SentenceBreaks
{
    private const byte Rest = 0;
    private const byte Term = 1; // behind 。！？ and what belongs to them
    private const byte Gap = 2; // blanks behind those
    private const byte Dand = 3;
    private const byte Para = 4;
    private const byte Dot = 5; // behind a full stop: the sentence ends here if what follows confirms it
    private const byte DotB = 6; // … and a blank
    private const byte DotBb = 7; // … and blanks
    private const byte DotQ = 8; // … and a quote
    private const byte Sym = 9; // … and symbols, the place remembered before them
    private const byte Sym1 = 10; // … and one symbol behind a quote or blanks
    private const byte Conf = 11; // confirmed
    private const byte Stop = 12;
    private const int Columns = 12;

    // No other character moves the automaton out of its resting state.
    private static readonly SearchValues<char> Stirring = SearchValues.Create("!?。！？.．\u0964\u0965\u2029\uFFFF");

    // Columns: the classes of SentenceClass. Ignored ones leave the state as it is, the end mark is no part of the text.
    private static ReadOnlySpan<byte> Transitions =>
    [
        /* Rest  */ Rest, Rest, Term, Rest, Rest, Rest, Dot, Rest, Rest, Rest, Dand, Para,
        /* Term  */ Stop, Gap, Term, Term, Term, Stop, Term, Stop, Stop, Term, Stop, Para,
        /* Gap   */ Stop, Gap, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Gap, Stop, Para,
        /* Dand  */ Stop, Dand, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Dand, Stop, Stop,
        /* Para  */ Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Para, Stop, Stop,
        /* Dot   */ Sym, DotB, Term, DotQ, Dot, Rest, Dot, Rest, Rest, Dot, Sym, Para,
        /* DotB  */ Sym, DotBb, Term, Sym, Rest, Rest, Dot, Conf, Rest, DotB, Sym, Para,
        /* DotBb */ Sym1, DotBb, Term, Sym1, Rest, Rest, Dot, Conf, Conf, DotBb, Sym1, Para,
        /* DotQ  */ Sym1, DotB, Term, DotQ, Dot, Rest, Dot, Conf, Conf, DotQ, Sym1, Para,
        /* Sym   */ Sym, Rest, Term, Sym, Rest, Rest, Dot, Conf, Conf, Sym, Sym, Para,
        /* Sym1  */ Sym, Stop, Stop, Sym, Stop, Stop, Stop, Conf, Conf, Sym1, Sym, Stop,
    ];

    /// <summary>The length of the first sentence of <paramref name="text"/>, which is not empty; blanks behind it are counted in.</summary>
    public static int LengthOfNext(ReadOnlySpan<char> text)
    {
        var (state, remembered) = (Rest, 0);
        var end = LengthAt(text, 0);
        for (var place = 0; place < text.Length;)
        {
            if (state == Rest)
            {
                var skipped = text[place..].IndexOfAny(Stirring);
                if (skipped < 0) return text.Length;
                if (skipped > 0) end = place += skipped;
            }

            var length = LengthAt(text, place);
            var sentenceClass = SentenceClasses.Of(length == 1 ? text[place] : char.ConvertToUtf32(text[place], text[place + 1]));
            if (sentenceClass == SentenceClass.EndMark) return end;
            state = Transitions[(state * Columns) + (int)sentenceClass];
            place += length;
            switch (state)
            {
                case Stop:
                    return end;
                case Conf:
                    return remembered;
                case Dot or DotB or DotBb or DotQ:
                    remembered = place;
                    break;
                case Sym or Sym1:
                    break;
                default:
                    end = place;
                    break;
            }
        }

        return remembered == text.Length ? remembered : end;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int place) =>
        place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]) ? 2 : 1;
}
