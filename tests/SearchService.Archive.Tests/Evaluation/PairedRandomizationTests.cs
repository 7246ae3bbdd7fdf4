using SearchService.Archive.Evaluation;

namespace SearchService.Archive.Tests.Evaluation;

public sealed class PairedRandomizationTests
{
    [Test]
    public void Settings_that_never_differ_may_well_be_equal() => Assert.That(PairedRandomization.Test([0, 0, 0]), Is.EqualTo(1));

    [Test]
    public void All_signs_alike_are_two_of_all_choices_of_signs()
    {
        // Three equal differences: only + + + and - - - are as far apart, of eight.
        Assert.That(PairedRandomization.Test([0.1, 0.1, 0.1, 0]), Is.EqualTo(0.25).Within(1e-9));
    }

    [Test]
    public void Many_differences_of_one_sign_are_hardly_chance() => Assert.That(PairedRandomization.Test([.. Enumerable.Repeat(0.2, 40)]), Is.LessThan(0.001));

    [Test]
    public void Many_differences_that_balance_are_chance()
    {
        var differences = Enumerable.Range(0, 40).Select(place => place % 2 == 0 ? 0.2 : -0.2).ToList();

        Assert.That(PairedRandomization.Test(differences), Is.GreaterThan(0.9));
    }
}
