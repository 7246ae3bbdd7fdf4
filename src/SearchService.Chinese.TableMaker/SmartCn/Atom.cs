namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>One thing the word graph can hold: a word, a single character, a delimiter or a placeholder such as 未##数.</summary>
/// <param name="Text">The characters that the bigram file was hashed with.</param>
/// <param name="Frequency">The dictionary's frequency, 0 when it has no such word.</param>
/// <param name="GraphFrequency">The frequency that the word graph reckons with: delimiters always have the greatest.</param>
internal sealed record Atom(string Text, int Frequency, int GraphFrequency);
