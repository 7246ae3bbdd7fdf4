using SearchService.Chinese.SmartCn;

namespace SearchService.Issues.People.Lattice;

/// <summary>The dictionary's numbers for the classes of words that it counted together.</summary>
internal static class Atoms
{
    /// <summary>Any person's name.</summary>
    public static readonly uint Name = WordDictionary.Shared.AtomOf("未##人");

    /// <summary>Any number.</summary>
    public static readonly uint Number = WordDictionary.Shared.AtomOf("未##数");

    /// <summary>Any run of Latin letters.</summary>
    public static readonly uint Letters = WordDictionary.Shared.AtomOf("未##串");

    /// <summary>What stands before a sentence.</summary>
    public static readonly uint Begin = WordDictionary.Shared.AtomOf("始##始");

    /// <summary>What stands behind a sentence.</summary>
    public static readonly uint End = WordDictionary.Shared.AtomOf("末##末");
}
