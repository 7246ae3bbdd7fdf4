namespace SearchService.Archive.Search.Language;

/// <summary>Which side of an article does a part of the query look at?</summary>
internal enum QueryScope
{
    /// <summary>Title and subtitle.</summary>
    Title,

    /// <summary>The people of the article.</summary>
    Person,

    /// <summary>The section (栏目).</summary>
    Section,

    /// <summary>The issue, by id or running number.</summary>
    Issue,
}
