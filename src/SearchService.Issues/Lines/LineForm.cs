using SearchService.Issues.Structure;

namespace SearchService.Issues.Lines;

/// <summary>What does a line look like by itself?</summary>
internal enum LineForm
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>Short, without a sentence's end: a title, a subtitle or a subhead.</summary>
    Heading,

    /// <summary>A numbered subhead (一、 (二) 3. 第四单元) or a labeled item of minutes (时间：…).</summary>
    Numbered,

    /// <summary>An author line marked as one (□, 文/, 作者:).</summary>
    Byline,

    /// <summary>Office and name, or a spaced name, with nothing else.</summary>
    NameLine,

    /// <summary>A date alone, mostly in brackets.</summary>
    DateLine,

    /// <summary>A bracketed line that says when and by whom something was passed, or how a list is ordered.</summary>
    Adoption,

    /// <summary>Who wrote or supplied the text, where it is taken from: stands at an article's end.</summary>
    Signature,

    /// <summary>A note on the author or the source (作者系…, 节选自…).</summary>
    Note,

    /// <summary>A picture's caption or credit.</summary>
    Caption,

    /// <summary>未完待续, 下转第5版, 上接第3版.</summary>
    Continuation,

    /// <summary>Page number, running head, imprint, rule: no text of an article.</summary>
    Furniture,
}
