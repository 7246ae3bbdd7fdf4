using SearchService.Archive.Evaluation;

namespace SearchService.Archive.Tests.Evaluation;

public sealed class JudgedQuestionsTests
{
    [Test]
    public void Questions_are_read_with_their_judgements()
    {
        var questions = JudgedQuestions.Read("# remark\ntopic\tsample\tq=供水\t2023-03:12=3,2022-06:7=1\nnone\tsample\tq=火星\t-\n");

        Assert.That(questions.Select(question => question.Parameters), Is.EqualTo(new[] { "q=供水", "q=火星" }));
        Assert.That(questions[0].Judgements, Is.EqualTo(new[] { new Judgement("2023-03", 12, 3), new Judgement("2022-06", 7, 1) }));
        Assert.That(questions[1].Judgements, Is.Empty);
    }

    [TestCase("topic\tsample\tq=供水")]
    [TestCase("topic\tsample\tq=供水\t2023-03:12=4")]
    [TestCase("topic\tsample\tq=供水\t2023-03=3")]
    public void A_line_that_is_no_judged_question_is_named(string line)
    {
        var failure = Assert.Throws<FormatException>(() => JudgedQuestions.Read("# remark\n" + line));

        Assert.That(failure!.Message, Does.Contain("2"));
    }
}
