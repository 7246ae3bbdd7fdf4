namespace SearchService.Chinese.SmartCn;

/// <summary>What does a character mean for the end of a sentence? The classes that the JDK's sentence iterator tells apart.</summary>
/// <remarks>The values are those of the table Tables/sentences.bin.</remarks>
internal enum SentenceClass
{
    Other = 0,
    Blank = 1,

    /// <summary>! ? and 。！？, which end a sentence whatever follows.</summary>
    Terminator = 2,
    Quote = 3,
    ClosingBracket = 4,

    /// <summary>Digits, numbers and the comma.</summary>
    Number = 5,

    /// <summary>. and ．, which end a sentence or not according to what follows.</summary>
    Period = 6,

    /// <summary>Letters that can begin a sentence: capitals and letters without case, so all Han characters.</summary>
    StartLetter = 7,
    LowerCase = 8,

    /// <summary>Combining marks and format characters, which do not count.</summary>
    Ignored = 9,
    Danda = 10,
    ParagraphSeparator = 11,

    /// <summary>U+FFFF, which Java's character iterators use as their end mark.</summary>
    EndMark = 12,
}
