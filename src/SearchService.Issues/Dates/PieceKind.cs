namespace SearchService.Issues.Dates;

/// <summary>Which part of an article is this?</summary>
internal enum PieceKind
{
    /// <summary>Title or subtitle.</summary>
    Heading,

    /// <summary>Author, date and adoption lines between heading and text.</summary>
    Front,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>Signatures, notes and dates behind the text.</summary>
    Closing,
}
