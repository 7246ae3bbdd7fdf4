namespace SearchService.Archive.Search;

/// <summary>In which ways may a search look for other wordings than the typed one? All of them rank below it.</summary>
[Flags]
public enum Expansions
{
    /// <summary>Only what was typed.</summary>
    None = 0,

    /// <summary>Short forms of offices and their long ones.</summary>
    Abbreviation = 1,

    /// <summary>Synonyms of the staff's list and of the built-in one.</summary>
    Synonym = 2,

    /// <summary>Characters that look or sound like a typed one, for words that find nothing.</summary>
    Typo = 4,

    /// <summary>Titles whose characters are spelled as the typed Latin letters.</summary>
    Pinyin = 8,

    /// <summary>Words that dictionaries explain in nearly the same way, where little is found.</summary>
    Near = 16,

    /// <summary>All ways.</summary>
    All = Abbreviation | Synonym | Typo | Pinyin | Near,
}
