using SearchService.Issues.Contents;
using SearchService.Issues.Lines;

namespace SearchService.Issues.Structure;

/// <summary>One contents entry that covers several separately titled texts.</summary>
/// <param name="Entry">The entry: section and page for each of the texts.</param>
/// <param name="Heading">The group's heading: each text's subtitle, since it names the meeting.</param>
/// <param name="HidesHeading">The heading has no text of its own, so that it is no article.</param>
internal sealed record SpeechGroup(EntryMatch Entry, LineSpan Heading, bool HidesHeading);
