using SearchService.Archive.Analysis;
using SearchService.Archive.Records;
using SearchService.Engine.Schema;

namespace SearchService.Archive;

/// <summary>What does an engine keep of each field? The one file that names the fields of the index.</summary>
/// <remarks>
/// Title, subtitle and body are kept as words for ranking. TitleCharacters holds title and subtitle, BodyCharacters title, subtitle, byline and body, each as
/// one joined value (see <see cref="ArchiveAnalysis.Join"/>), for phrases and parts of words. What is filtered by is a keyword, what is counted a value.
/// </remarks>
public static class ArchiveSchema
{
    private static readonly ArchiveField[] Fields = Enum.GetValues<ArchiveField>();
    private static readonly string[] Names = [.. Fields.Select(static field => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..])];

    /// <summary>The schema of the embedded engine.</summary>
    public static IndexSchema Index { get; } = new(
        [.. Fields.Select(static field => new FieldDefinition(NameOf(field), KindOf(field), ArchiveAnalysis.Of(field)))],
        $"{ArchiveAnalysis.AnalysisVersion} records{ArticleRecordFormat.Version}");

    /// <summary>The field's name in an index, camelCase.</summary>
    public static string NameOf(ArchiveField field) => Names[(int)field];

    /// <summary>What is kept of the field.</summary>
    public static FieldKind KindOf(ArchiveField field) => field switch
    {
        ArchiveField.Title or ArchiveField.Subtitle or ArchiveField.Body or ArchiveField.TitleCharacters or ArchiveField.BodyCharacters => FieldKind.Text,
        ArchiveField.Person or ArchiveField.Role or ArchiveField.Section or ArchiveField.Issue or ArchiveField.Article => FieldKind.Keyword,
        ArchiveField.EventStart or ArchiveField.EventEnd or ArchiveField.IssueStart or ArchiveField.IssueEnd or ArchiveField.SortDay => FieldKind.Number,
        ArchiveField.YearValue or ArchiveField.SectionValue or ArchiveField.PersonValue or ArchiveField.IssueValue => FieldKind.Ordinal,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "The schema lacks this field."),
    };
}
