using SearchService.Archive.Analysis;
using SearchService.Engine.Schema;

namespace SearchService.Archive.Tests.Engines;

public sealed class ArchiveSchemaTests
{
    [Test]
    public void Every_field_has_a_name_of_its_own_and_text_has_an_analyzer()
    {
        var fields = ArchiveSchema.Index.Fields;

        Assert.That(fields.Select(field => field.Name), Is.Unique);
        Assert.That(fields, Has.Count.EqualTo(Enum.GetValues<ArchiveField>().Length));
        Assert.That(fields.Where(field => field.Analyzer is not null), Is.EqualTo(fields.Where(field => field.Kind == FieldKind.Text)));
        Assert.That(ArchiveSchema.NameOf(ArchiveField.BodyCharacters), Is.EqualTo("bodyCharacters"));
    }

    [Test]
    public void An_index_of_another_analysis_is_another_schema() => Assert.That(ArchiveSchema.Index.AnalysisVersion, Does.StartWith(ArchiveAnalysis.AnalysisVersion));
}
