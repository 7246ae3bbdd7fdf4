namespace SearchService.Archive.Analysis;

/// <summary>What takes one position: a character, or a run of letters or digits.</summary>
/// <param name="Start">First UTF-16 unit in the original.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Term">First UTF-16 unit among the compacted ones.</param>
/// <param name="Length">UTF-16 units there.</param>
/// <param name="IsIdeograph">Whether it joins with a neighbor.</param>
/// <param name="IsBehindGap">Whether punctuation stands before it.</param>
internal readonly record struct CharacterUnit(int Start, int End, int Term, int Length, bool IsIdeograph, bool IsBehindGap);
