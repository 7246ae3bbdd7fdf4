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

    /// <summary>Why a word is looked for by another of the same meaning.</summary>
    public const string SynonymReason = "同义词";

    /// <summary>Whether it is a synonym of all of the leaf: nobody typed its characters, so it counts where the dictionary sees the word, and not in 履职|工作 for 职工.</summary>
    public bool IsSynonym => Reason == SynonymReason && To == Text;

    /// <summary>Whether it is another name of an office.</summary>
    public bool IsOffice => Reason == OfficeReason;
}
