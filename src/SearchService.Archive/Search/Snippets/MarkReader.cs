using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Search.Snippets;

/// <summary>What of the question shows in an article that answers it? Every leaf that is not negated, and the people asked for.</summary>
internal sealed class MarkReader(KnownNames known, QuestionQueries queries)
{
    private readonly List<LeafMarks> _marks = [];

    /// <summary>The marks of a question.</summary>
    public static IReadOnlyList<LeafMarks> Read(Question question, ReadQuery query, KnownNames known, QuestionQueries queries, LeafAlternatives? wider = null)
    {
        var reader = new MarkReader(known, queries);
        reader.Read(query.Root, null);
        foreach (var person in question.People) reader.ReadPerson(person);
        foreach (var other in wider?.All ?? []) reader.ReadWord(other.Text, null);
        return reader._marks;
    }

    private void Read(QuerySyntax? node, QueryScope? scope)
    {
        switch (node)
        {
            case GroupSyntax group:
                foreach (var part in group.Parts) Read(part, scope);
                break;
            case ScopedSyntax scoped: Read(scoped.Inner, scoped.Scope); break;
            case WordSyntax word: ReadLeaf(word.Text, scope, () => ReadWord(word.Text, scope)); break;
            case PhraseSyntax { Slop: not null } phrase: ReadLeaf(phrase.Text, scope, () => ReadWords(phrase.Text, scope)); break;
            case PhraseSyntax phrase: ReadLeaf(phrase.Text, scope, () => Add(MarkPattern.Of(phrase.Text), [], [], scope)); break;
            case PrefixSyntax prefix: ReadLeaf(prefix.Text, scope, () => Add(MarkPattern.Of(prefix.Text, isPrefix: true), [], [], scope)); break;
        }
    }

    private void ReadLeaf(string text, QueryScope? scope, Action otherwise)
    {
        if (scope is QueryScope.Person) ReadPerson(text);
        else if (scope is null or QueryScope.Title) otherwise();
    }

    private void ReadPerson(string text)
    {
        var names = known.People.Find(text);
        Add(names.Count == 0 ? MarkPattern.Of(text) : null, [], names, null);
    }

    private void ReadWord(string text, QueryScope? scope)
    {
        var leaf = queries.Read(text);
        var parts = leaf.Parts.Count == 1 && leaf.Parts[0].Text == text ? [] : leaf.Parts.Select(part => MarkPattern.Of(part.Text)).OfType<MarkPattern>();
        Add(MarkPattern.Of(text), [.. parts], [.. leaf.Parts.SelectMany(part => part.People)], scope);
    }

    private void ReadWords(string text, QueryScope? scope) =>
        Add(null, [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => MarkPattern.Of(word)).OfType<MarkPattern>()], [], scope);

    private void Add(MarkPattern? whole, IReadOnlyList<MarkPattern> parts, IReadOnlyList<string> people, QueryScope? scope) =>
        _marks.Add(new LeafMarks(whole, parts, people, scope is QueryScope.Title));
}
