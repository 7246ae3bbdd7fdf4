using SearchService.Archive.Ingest;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Ingest;

public sealed class ArchiveKnowledgeTests
{
    private const string Firm = "渔民谷雨生当了三十年船长。市政协委员谷雨生提出建议。";
    private const string Weak = "那天傍晚，谷雨生把船划回了岸边。";

    [Test]
    public void A_name_firm_in_one_issue_is_recognised_in_weak_words_of_another()
    {
        using var workshop = new Workshop().WithIssue(1, Weak);
        workshop.Ingest();
        Assert.That(workshop.PeopleOf(1), Does.Not.Contain("谷雨生"));

        var report = workshop.WithIssue(2, Firm).Ingest();

        Assert.That(workshop.PeopleOf(1), Is.EqualTo(new[] { "谷雨生" }));
        Assert.That((report.Read, report.Unchanged, report.Reread), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public void What_is_known_goes_with_the_issue_that_told_it()
    {
        using var workshop = new Workshop().WithIssue(1, Weak).WithIssue(2, Firm);
        workshop.Ingest();
        Assert.That(workshop.PeopleOf(1), Does.Contain("谷雨生"));

        workshop.Delete(SmallIssues.NameOf(2));
        var report = workshop.Ingest();

        Assert.That(workshop.PeopleOf(1), Does.Not.Contain("谷雨生"));
        Assert.That((report.Removed, report.Reread), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Only_files_that_hold_the_new_name_are_read_again()
    {
        using var workshop = new Workshop().WithIssue(1, Weak).WithIssue(3, "春天来了，江水涨了一尺。").WithIssue(4, "市长龚修文到会。");
        workshop.Ingest();

        var report = workshop.WithIssue(2, Firm).Ingest();

        Assert.That(workshop.Told.Where(told => told.Outcome == "reread").Select(told => told.File), Is.EqualTo(new[] { SmallIssues.NameOf(1) }));
        Assert.That((report.Unchanged, report.Reread), Is.EqualTo((3, 1)));
    }

    [Test]
    public void A_given_name_with_a_title_is_the_one_person_whom_the_archive_knows()
    {
        using var workshop = new Workshop().WithIssue(1, "刚才，鸿遥书记作了讲话。").WithIssue(2, "市委书记卞鸿遥到会祝贺。市委书记卞鸿遥强调，要抓好落实。");
        workshop.Ingest();
        Assert.That(workshop.PeopleOf(1), Is.EqualTo(new[] { "卞鸿遥" }));

        workshop.WithIssue(3, "市长孙鸿遥主持会议。市长孙鸿遥指出，要抓好落实。").Ingest();

        Assert.That(workshop.PeopleOf(1), Is.Empty);
    }

    [Test]
    public void A_name_that_is_a_word_does_not_eat_the_word_elsewhere()
    {
        using var workshop = new Workshop()
            .WithIssue(1, "市政协主席高原主持会议。市政协主席高原强调，要抓好落实。副主席方案、黄金出席会议。")
            .WithIssue(2, "高原上的风很大，黄金也买不来这样的好天气。方案定下来以后，高原反应也轻了。");

        workshop.Ingest();

        Assert.That(workshop.PeopleOf(2), Is.Empty);
    }

    [Test]
    public void A_longer_or_shorter_rival_that_the_archive_believes_in_sets_the_boundary()
    {
        using var workshop = new Workshop().WithIssue(1, "那天傍晚，谷雨生平和地把船划回了岸边。").WithIssue(2, Firm);

        workshop.Ingest();

        Assert.That(workshop.PeopleOf(1), Is.EqualTo(new[] { "谷雨生" }));
    }

    [Test]
    public void In_whatever_order_and_batches_files_come_and_go_the_outcome_is_that_of_one_run() => Tries.Run(12, random =>
    {
        string[] texts =
        [
            Weak, Firm, "刚才，鸿遥书记作了讲话。谷雨生也来了。", "市委书记卞鸿遥到会祝贺。市委书记卞鸿遥强调，要抓好落实。", "市长孙鸿遥主持会议。那天，卞鸿遥没有来。",
            "那一年，霍明棠在江边种树，谷雨生帮他挑水。", "记者霍明棠报道。局长霍明棠介绍了情况。", "市政协委员谷雨说，雨水来得早。委员谷雨建议早播种。",
        ];
        using var workshop = new Workshop();
        for (var step = random.Next(3, 8); step > 0; step--)
        {
            var month = random.Next(1, 6);
            if (random.Next(4) == 0) workshop.Delete(SmallIssues.NameOf(month));
            else workshop.WithIssue(month, texts[random.Next(texts.Length)], texts[random.Next(texts.Length)]);
            if (random.Next(5) == 0) workshop.WithRoster(random.Next(2) == 0 ? "霍明棠\t老霍\t局长\t2020\t2024-03" : "谷雨生\t\t-");
            workshop.Ingest(batchInBytes: random.Next(2) == 0 ? 1 : IngestPlan.MostBytesPerBatch);
        }

        using var atOnce = new Workshop();
        foreach (var file in Directory.GetFiles(workshop.Corpus)) atOnce.Write(Path.GetFileName(file), File.ReadAllBytes(file));
        atOnce.Ingest();

        Assert.That(Read(workshop), Is.EqualTo(Read(atOnce)));
    });

    private static string Read(Workshop workshop)
    {
        using var reader = workshop.Open();
        return Contents.Of(reader);
    }
}
