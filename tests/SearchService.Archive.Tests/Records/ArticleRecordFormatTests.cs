using System.Text;
using System.Text.Json;
using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Engine.Storage;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Records;

public sealed class ArticleRecordFormatTests
{
    [Test]
    public void What_was_written_is_read() => Tries.Run(1000, random =>
    {
        var record = RandomRecords.Next(random);

        var read = ArticleRecordFormat.Read(ArticleRecordFormat.Write(record));

        Assert.That(Print(read), Is.EqualTo(Print(record)));
    });

    [Test]
    public void A_paragraph_is_read_in_place_with_the_line_of_each_character() => Tries.Run(500, random =>
    {
        var record = RandomRecords.Next(random);

        var body = new ArticleRecordReader(ArticleRecordFormat.Write(record)).Body;

        Assert.That(body.Count, Is.EqualTo(record.Paragraphs.Count));
        for (var i = 0; i < body.Count; i++)
        {
            Assert.That(body.Text(i).ToString(), Is.EqualTo(record.Paragraphs[i].Text));
            for (var offset = 0; offset < body.Text(i).Length; offset++) Assert.That(body.LineAt(i, offset), Is.EqualTo(record.Paragraphs[i].PlaceAt(offset).Line));
        }
    });

    [Test]
    public void People_with_their_offices_alone_are_the_same_people() => Tries.Run(300, random =>
    {
        var record = RandomRecords.Next(random);

        var people = new ArticleRecordReader(ArticleRecordFormat.Write(record)).PeopleWithRoles;

        Assert.That(people.Select(Told), Is.EqualTo(record.People.Select(person => Told(new PersonRoles(person.Name, person.Roles)))));

        static string Told(PersonRoles person) => $"{person.Name}: {string.Join(' ', person.Roles)}";
    });

    [Test]
    public void A_record_may_begin_at_an_odd_address()
    {
        var record = RandomRecords.Next(new Random(3));
        byte[] shifted = [0, .. ArticleRecordFormat.Write(record)];

        Assert.That(Print(ArticleRecordFormat.Read(shifted.AsMemory(1))), Is.EqualTo(Print(record)));
    }

    [Test]
    public void A_record_of_another_version_is_refused()
    {
        var bytes = ArticleRecordFormat.Write(RandomRecords.Next(new Random(1)));
        bytes[0]++;

        Assert.Throws<IndexVersionException>(() => ArticleRecordFormat.Read(bytes));
    }

    // Units one by one, because text may hold halves of surrogate pairs that JSON would replace.
    private static string Print(ArticleRecord record)
    {
        var text = new StringBuilder(JsonSerializer.Serialize(record));
        foreach (var unit in record.Id + record.Title + record.Subtitle + string.Concat(record.Paragraphs.Select(paragraph => paragraph.Text))) text.Append((int)unit).Append(' ');
        return text.ToString();
    }
}
