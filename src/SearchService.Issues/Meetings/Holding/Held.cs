using SearchService.Issues.Meetings.Sentences;

namespace SearchService.Issues.Meetings.Holding;

/// <summary>What a sentence says was held.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">Where its name begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Verb">Where the verb stands.</param>
/// <param name="Form">How it is told.</param>
internal sealed record Held(Sentence Sentence, int Start, int End, int Verb, HeldForm Form)
{
    /// <summary>Told as a second thing (…,并召开座谈会)?</summary>
    public bool IsFurther { get; init; }

    /// <summary>The name, folded.</summary>
    public string Name => Sentence.Text[Start..End];

    /// <summary>The name with quotations blotted out.</summary>
    public string Masked => Sentence.Masked[Start..End];

    /// <summary>The name as printed, without blanks.</summary>
    public string Printed => Sentence.Printed(Start, End);

    /// <summary>Does the name say more than that there was a meeting?</summary>
    public bool IsNamed => !MeetingWords.Of("plain name").Words.Contains(Masked);
}
