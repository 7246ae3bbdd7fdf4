namespace SearchService.Chinese.SmartCn;

/// <summary>What does SmartCn take a UTF-16 unit for? Units of one kind may join to a token.</summary>
internal enum CharacterKind
{
    /// <summary>Symbols that belong to no other kind, one token each; halves of surrogate pairs too, of which a pair is one token.</summary>
    Other = 0,
    Delimiter = 1,
    Blank = 2,
    Letter = 3,
    Digit = 4,
    FullWidthLetter = 5,
    FullWidthDigit = 6,

    /// <summary>U+4E00 to U+9FA5, the Han characters of Unicode 1.1.</summary>
    Han = 7,
}
