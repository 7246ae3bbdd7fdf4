using SearchService.Engine.Analysis;

namespace SearchService.Archive.Analysis;

/// <summary>Which characters stand beside which? The ground truth of phrases, of parts of words, and of words the dictionary lacks.</summary>
/// <remarks>
/// Every character of a script without blanks takes one position and is a term; with the next one, if no punctuation stands between, it makes a
/// second term at the same position. A run of letters or of digits takes one position and is one term (each 64 units of a longer one). Blanks and line ends between characters
/// count for nothing, because column and page breaks left them; a run of punctuation, however long and of whatever width, leaves one position free.
/// Example: 孙 坤，3月 gives 孙 and 孙坤 at 0, 坤 at 1, "3" at 3, 月 at 4.
/// </remarks>
internal sealed class CharacterAnalyzer : Analyzer
{
    /// <inheritdoc/>
    public override TokenStream Open() => new CharacterStream();
}
