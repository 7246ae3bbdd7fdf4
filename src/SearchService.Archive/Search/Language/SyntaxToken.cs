namespace SearchService.Archive.Search.Language;

/// <summary>What a piece of the query text is.</summary>
internal enum SyntaxKind
{
    Word,
    Prefix,
    Phrase,
    Field,
    Open,
    Close,
    And,
    Or,
    Not,
}

/// <summary>One piece of the query text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, the text between the quotes, the field's name, or the mark as typed.</param>
/// <param name="Slop">For a phrase: moves allowed.</param>
internal readonly record struct SyntaxToken(SyntaxKind Kind, string Text, int? Slop = null)
{
    /// <summary>Can stand for itself.</summary>
    public bool IsLeaf => Kind is SyntaxKind.Word or SyntaxKind.Prefix or SyntaxKind.Phrase;
}
