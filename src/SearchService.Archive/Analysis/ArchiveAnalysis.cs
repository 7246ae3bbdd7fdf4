using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SearchService.Chinese.Folding;
using SearchService.Engine.Analysis;

namespace SearchService.Archive.Analysis;

/// <summary>How does text become terms? The one place; index and question go through the same analyzers.</summary>
/// <remarks>
/// The embedded engine runs these analyzers itself while it inverts; an engine that takes tokens instead of text is given those that the same streams
/// yield. Both analyzers report offsets into the original text. Thread-safe; streams belong to one thread.
/// </remarks>
public static class ArchiveAnalysis
{
    // To be raised whenever a rule of an analyzer changes; the tables are fingerprinted.
    private const string Rules = "words2 characters2 smartcn2";

    private static readonly Lazy<string> Version = new(static () => $"{Rules} tables-{TableFingerprint()}");

    /// <summary>Words, for ranking.</summary>
    public static Analyzer Words { get; } = new WordAnalyzer();

    /// <summary>Single characters and bigrams, for phrases, parts of words and words the dictionary lacks.</summary>
    public static Analyzer Characters { get; } = new CharacterAnalyzer();

    /// <summary>Another text whenever the analyzers may give other tokens: an index of another version must be rebuilt.</summary>
    public static string AnalysisVersion => Version.Value;

    /// <summary>The analyzer of a field; null for exact terms, numbers and values.</summary>
    public static Analyzer? Of(ArchiveField field) => field switch
    {
        ArchiveField.Title or ArchiveField.Subtitle or ArchiveField.Body => Words,
        ArchiveField.TitleCharacters or ArchiveField.BodyCharacters => Characters,
        _ => null,
    };

    /// <summary>Pieces of an article that follow each other, as one text to analyze: a piece that stops inside a sentence goes on in the next.</summary>
    /// <remarks>
    /// Fields get one joined value instead of several, because bigrams have to reach over a paragraph that a page break tore: the line end put in between
    /// counts for nothing, and where a sentence really ended its punctuation leaves the gap.
    /// </remarks>
    public static string Join(IEnumerable<string?> pieces) => string.Join('\n', pieces.Where(static piece => !string.IsNullOrEmpty(piece)));

    private static string TableFingerprint()
    {
        var folded = new char[char.MaxValue + 1];
        for (var unit = 0; unit <= char.MaxValue; unit++) folded[unit] = CharacterFolding.Fold((char)unit);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes<char>(folded));
        hash.AppendData(MemoryMarshal.Cast<UnitKind, byte>(UnitKinds.Table));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }
}
