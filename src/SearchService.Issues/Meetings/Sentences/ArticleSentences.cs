using SearchService.Issues.Structure;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings.Sentences;

/// <summary>An article cut into sentences: heading, body, closing notes.</summary>
internal sealed class ArticleSentences
{
    /// <summary>Cuts <paramref name="text"/>; <paramref name="article"/> is the same article read to the end.</summary>
    public ArticleSentences(int position, Article article, ArticleText text)
    {
        Position = position;
        Article = article;
        var names = new NameSpots(article.People);
        Title = Cut(text.Title);
        Subtitle = text.Subtitle is { } subtitle ? Cut(subtitle) : [];
        Body = [.. text.Paragraphs.SelectMany((paragraph, number) => SentenceCutter.Cut(paragraph, number, names))];
        Notes = [.. text.BylineLines.Where(line => line.Text.Length > 0).SelectMany(Cut)];

        IReadOnlyList<Sentence> Cut(PlacedText line) => SentenceCutter.Cut(line, -1, names);
    }

    /// <summary>The article's 1-based position in the issue.</summary>
    public int Position { get; }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The title.</summary>
    public IReadOnlyList<Sentence> Title { get; }

    /// <summary>The shoulder line.</summary>
    public IReadOnlyList<Sentence> Subtitle { get; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<Sentence> Body { get; }

    /// <summary>Lines between title and body, and notes at the end.</summary>
    public IReadOnlyList<Sentence> Notes { get; }
}
