using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments.Norms;

namespace SearchService.Engine.Tests.Segments.Norms;

public class NormByteTests
{
    [Test]
    public void A_length_is_read_back_as_the_greatest_that_a_byte_stands_for_and_is_not_above()
    {
        for (var length = 0; length < 100_000; length++)
        {
            var expected = LengthTable.Lengths.ToArray().Where(least => least <= length && least >= 0).Max();
            Assert.That(LengthTable.Lengths[NormByte.Of(length)], Is.EqualTo(expected), $"{length}");
            if (length > 2000) length += length / 7;
        }
    }

    [Test]
    public void The_longest_text_has_a_norm() => Assert.That(NormByte.Of(int.MaxValue), Is.GreaterThan(NormByte.Of(int.MaxValue / 2)));
}
