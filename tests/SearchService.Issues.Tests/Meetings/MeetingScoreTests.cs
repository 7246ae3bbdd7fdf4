using SearchService.TestKit;
using SearchService.TestKit.Scores;

namespace SearchService.Issues.Tests.Meetings;

/// <summary>How well are the meetings of all annotated issues read together? Floors only rise.</summary>
public sealed class MeetingScoreTests
{
    private static readonly string Sample = Path.Combine(Places.Root, "tests", "SearchService.Issues.Tests", "Gold", "Sample");

    [Test]
    public void The_sample_is_read_as_annotated()
    {
        var score = new MeetingScore();

        foreach (var annotation in Directory.GetFiles(Path.Combine(Sample, "meetings"), "*.json"))
        {
            var stem = Path.GetFileNameWithoutExtension(annotation);
            score.Add(annotation, Path.Combine(Sample, stem + ".json"), IssueFiles.Parse(IssueFiles.Sample.Single(path => Path.GetFileNameWithoutExtension(path) == stem)));
        }

        AssertFloors(score, meetings: 0.95, place: 0.85, spoke: 0.90, attended: 0.95);
    }

    [Test]
    public void Issues_of_other_forms_are_read_as_annotated()
    {
        var score = new MeetingScore();

        foreach (var path in IssueFiles.Forms)
        {
            var meetings = Path.Combine(Annotation.FormsFolder, "meetings", Path.GetFileNameWithoutExtension(path) + ".json");
            if (File.Exists(meetings)) score.Add(meetings, Path.ChangeExtension(path, ".json"), IssueFiles.Parse(path));
        }

        AssertFloors(score, meetings: 0.97, place: 0.95, spoke: 0.90, attended: 0.95);
    }

    [Test]
    public void Bulletins_full_of_meetings_are_read_as_annotated()
    {
        var score = new MeetingScore();

        foreach (var path in IssueFiles.Bulletins)
        {
            score.Add(Path.Combine(Path.GetDirectoryName(path)!, "meetings", Path.GetFileNameWithoutExtension(path) + ".json"), Path.ChangeExtension(path, ".json"), IssueFiles.Parse(path));
        }

        AssertFloors(score, meetings: 0.99, place: 0.98, spoke: 0.88, attended: 0.95);
    }

    [TestCase("2022-11-12.json", "2022-11-12.txt", 0.98, 0.95)]
    [TestCase("harbin-pian.json", "篇.txt", 0.95, 0.90)]
    public void The_references_are_read_as_annotated(string annotation, string ending, double meetings, double place)
    {
        var gold = Places.RequireGold();
        var file = Directory.GetFiles(Places.RequireArchive()).Single(path => path.EndsWith(ending, StringComparison.Ordinal));
        var score = new MeetingScore();

        score.Add(Path.Combine(gold, "meetings", annotation), Path.Combine(gold, annotation), IssueFiles.Parse(file));

        AssertFloors(score, meetings, place, spoke: meetings > 0.9 ? 0.95 : 0, attended: meetings > 0.9 ? 0.95 : 0);
    }

    private static void AssertFloors(MeetingScore score, double meetings, double place, double spoke, double attended) => Assert.Multiple(() =>
    {
        Assert.That(score.Meetings, Is.GreaterThanOrEqualTo(meetings), "meetings");
        Assert.That(score.Accuracy("kind"), Is.GreaterThanOrEqualTo(0.95), "kind");
        Assert.That(score.Accuracy("series"), Is.GreaterThanOrEqualTo(0.98), "term and ordinal");
        Assert.That(score.Accuracy("days"), Is.GreaterThanOrEqualTo(0.98), "dates");
        Assert.That(score.Accuracy("place"), Is.GreaterThanOrEqualTo(place), "place");
        Assert.That(score.F1("chaired"), Is.GreaterThanOrEqualTo(0.95), "chaired");
        Assert.That(score.F1("spoke"), Is.GreaterThanOrEqualTo(spoke), "spoke");
        Assert.That(score.F1("attended"), Is.GreaterThanOrEqualTo(attended), "attended");
        Assert.That(score.F1("documents"), Is.GreaterThanOrEqualTo(0.95), "documents");
    });
}
