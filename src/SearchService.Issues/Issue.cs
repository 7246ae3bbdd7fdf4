namespace SearchService.Issues;

/// <summary>Which issue is this? What the cover, the masthead and the file name say.</summary>
/// <param name="Publication">The periodical's name as printed; null when the file does not say.</param>
/// <param name="Number">The running number (总第147期 is 147).</param>
/// <param name="Year">The year of publication, four digits.</param>
/// <param name="Months">One or more months, 1 to 12, in order; empty when unknown.</param>
/// <param name="Printed">The print date of the masthead (印刷日期).</param>
public sealed record Issue(string? Publication, int? Number, int? Year, IReadOnlyList<int> Months, DateOnly? Printed);
