namespace SearchService.Chinese.Meanings;

/// <summary>A word that means nearly the same as another.</summary>
/// <param name="Text">The word, simplified.</param>
/// <param name="Nearness">How near, above 0 to 1.</param>
public readonly record struct NearWord(string Text, float Nearness);
