using SearchService.Engine.Analysis;

namespace SearchService.Archive.Analysis;

/// <summary>Which words stand in this text? Folded, then segmented by SmartCn; punctuation is no word but leaves a gap.</summary>
internal sealed class WordAnalyzer : Analyzer
{
    /// <inheritdoc/>
    public override TokenStream Open() => new WordStream();
}
