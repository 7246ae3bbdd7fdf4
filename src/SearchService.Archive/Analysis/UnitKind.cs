namespace SearchService.Archive.Analysis;

/// <summary>What is a character to the analyzers? Neighbors of one kind of writing join to words or stand alone.</summary>
internal enum UnitKind : byte
{
    /// <summary>Marks and symbols: no term, but a gap in the positions.</summary>
    Punctuation,

    /// <summary>White space, controls and invisible characters: no term and, inside Chinese, no gap.</summary>
    Blank,

    /// <summary>A character of a script written without blanks (Han, kana, hangul), or one that is a word of its own (①, Ⅳ): a term alone and with its neighbor.</summary>
    Ideograph,

    /// <summary>A letter or mark of a script written with blanks: a run is one term.</summary>
    Letter,

    /// <summary>A decimal digit: a run is one term.</summary>
    Digit,
}
