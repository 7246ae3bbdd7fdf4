namespace SearchService.Archive.People;

/// <summary>A misprint joins the name it stands for.</summary>
/// <param name="Variant">The misprint, folded.</param>
/// <param name="Name">The name, folded.</param>
/// <param name="Evidence">Why, one Chinese sentence for staff.</param>
internal sealed record NameMerge(string Variant, string Name, string Evidence);
