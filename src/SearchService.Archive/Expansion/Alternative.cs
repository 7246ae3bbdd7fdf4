namespace SearchService.Archive.Expansion;

/// <summary>Another wording of a leaf of the query.</summary>
/// <param name="Text">The whole leaf in the other wording, folded.</param>
/// <param name="From">The part of the leaf that is worded otherwise.</param>
/// <param name="To">Its other wording.</param>
/// <param name="Reason">Why, in Chinese.</param>
/// <param name="Weight">How much it counts beside other alternatives, above 0 to 1.</param>
internal sealed record Alternative(string Text, string From, string To, string Reason, float Weight)
{
    /// <summary>Why an office is looked for by another name.</summary>
    public const string OfficeReason = "机构的另一种写法";

    /// <summary>Whether it is another name of an office.</summary>
    public bool IsOffice => Reason == OfficeReason;
}
