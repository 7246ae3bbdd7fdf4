using System.Text.Encodings.Web;
using System.Text.Json;

namespace SearchService.TestKit.Scores;

/// <summary>What would a perfect reading of this file yield? A hand-made annotation; the keys are those of the JSON files in snake_case.</summary>
/// <param name="Issue">Number, year and months.</param>
/// <param name="Toc">The contents page in printed order.</param>
/// <param name="Articles">The articles in file order.</param>
public sealed record Annotation(AnnotatedIssue Issue, IReadOnlyList<AnnotatedEntry>? Toc, IReadOnlyList<AnnotatedArticle> Articles)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The folder with the annotations of the sample corpus.</summary>
    public static string SampleFolder => Path.Combine(Places.Root, "tests", "SearchService.Issues.Tests", "Gold", "Sample");

    /// <summary>The folder with issues of further forms, each beside its annotation.</summary>
    public static string FormsFolder => Path.Combine(Places.Root, "tests", "SearchService.Issues.Tests", "Gold", "Forms");

    /// <summary>Reads one annotation file.</summary>
    public static Annotation Read(string path) =>
        JsonSerializer.Deserialize<Annotation>(File.ReadAllBytes(path), Json) ?? throw new InvalidDataException($"{path} holds no annotation");

    /// <summary>The annotation of an issue of the sample corpus.</summary>
    public static Annotation OfSample(string issuePath) => Read(Path.Combine(SampleFolder, Path.GetFileNameWithoutExtension(issuePath) + ".json"));

    /// <summary>The annotation as JSON with the keys that it was read with.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);
}
