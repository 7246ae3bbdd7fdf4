using System.Reflection;
using SearchService.Server.Http.Problems;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Is the table of codes whole and stable?</summary>
public sealed class ProblemCodeTests
{
    [Test]
    public void Every_code_is_listed_once()
    {
        var declared = typeof(ProblemCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (ProblemCode)field.GetValue(null)!).ToList();

        Assert.That(ProblemCode.All, Is.EquivalentTo(declared));
        Assert.That(ProblemCode.All.Select(code => code.Code), Is.Unique);
    }

    [Test]
    public void Every_code_is_found_by_its_name_and_stands_for_a_failure()
    {
        foreach (var code in ProblemCode.All)
        {
            Assert.That(ProblemCode.Find(code.Code), Is.SameAs(code));
            Assert.That(code.Status, Is.InRange(400, 504));
        }
    }

    [Test]
    public void A_code_the_table_lacks_is_a_bad_value() => Assert.That(ProblemCode.Find("never.heard"), Is.SameAs(ProblemCode.ParameterValue));

    [Test]
    public void The_portal_guide_lists_every_code_with_its_status()
    {
        var rows = File.ReadAllLines(Path.Combine(Places.Root, "docs", "portal.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();

        foreach (var code in ProblemCode.All)
            Assert.That(rows.Single(row => row.Contains($"`{code.Code}`", StringComparison.Ordinal)), Does.StartWith($"| {code.Status} |"));
    }

    [Test]
    public void The_portal_guide_lists_no_code_that_is_never_sent()
    {
        var rows = File.ReadAllLines(Path.Combine(Places.Root, "docs", "portal.md")).Where(line => line.StartsWith("| 4", StringComparison.Ordinal) || line.StartsWith("| 5", StringComparison.Ordinal));

        var listed = rows.SelectMany(row => row.Split('|')[2].Split('`', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        Assert.That(listed, Is.EquivalentTo(ProblemCode.All.Select(code => code.Code)));
    }
}
