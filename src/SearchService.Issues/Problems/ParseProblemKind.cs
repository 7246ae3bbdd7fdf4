namespace SearchService.Issues;

/// <summary>The closed list of what can be wrong with an issue file.</summary>
public enum ParseProblemKind
{
    /// <summary>Bytes that no supported encoding explains.</summary>
    UndecodableBytes,

    /// <summary>The file is empty or holds no Chinese text: not an issue.</summary>
    NotAnIssue,

    /// <summary>Neither cover, masthead nor file name tell year and month.</summary>
    UnknownIssueDate,

    /// <summary>A contents entry for which no article was found.</summary>
    ContentsEntryWithoutArticle,

    /// <summary>Text that belongs to no article.</summary>
    UnplacedText,

    /// <summary>A paragraph that was probably displaced; kept as printed.</summary>
    DisplacedParagraph,

    /// <summary>A date that does not exist (2月30日).</summary>
    ImpossibleDate,

    /// <summary>The file is not read at all: too large, encrypted, damaged, or made to do harm.</summary>
    RefusedFile,

    /// <summary>Something in the file is no text and was left out, such as scripts.</summary>
    LeftOutContent,
}
