using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SearchService.Archive.Answers;

namespace SearchService.Archive.Citing;

/// <summary>How is an article written as CSL-JSON? A list of one <c>article-journal</c>; names are literal, because a Chinese name is not to be turned around.</summary>
internal static class CslCitation
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list.</summary>
    public static string Of(ArticleAnswer article)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartArray();
            WriteItem(json, article);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteItem(Utf8JsonWriter json, ArticleAnswer article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("type", "article-journal");
        json.WriteString("title", Citations.OneLine(article.Title));
        if (article.Authors.Count > 0) WriteAuthors(json, article.Authors);
        if (article.Issue.Publication is { } publication) json.WriteString("container-title", Citations.OneLine(publication));
        if (article.Issue.Year is { } year) WriteDate(json, year, article.Issue.Months);
        if (Citations.IssueNumber(article) is { } number) json.WriteString("issue", number);
        if (article.Page is { } page) json.WriteString("page", Citations.Number(page));
        json.WriteString("language", "zh-CN");
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> authors)
    {
        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("literal", Citations.OneLine(author));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One date, or first and last month of a double issue.</summary>
    private static void WriteDate(Utf8JsonWriter json, int year, IReadOnlyList<int> months)
    {
        int?[] parts = months.Count switch { 0 => [null], 1 => [months[0]], _ => [months.Min(), months.Max()] };
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        foreach (var month in parts)
        {
            json.WriteStartArray();
            json.WriteNumberValue(year);
            if (month is { } known) json.WriteNumberValue(known);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
