using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search.Language;

/// <summary>What does the text of q ask for? Reads the query language by recursive descent.</summary>
/// <remarks>
/// <code>
/// any   := all (OR all)*
/// all   := one ([AND] one)*
/// one   := (NOT | -) one | field? ( leaf | "(" any ")" )
/// leaf  := word | word* | "phrase" | "words"~5
/// field := title: | person: | section: | issue: | date:
/// </code>
/// Never fails: what does not fit is left out or read as plain words, and noted. Only brackets recurse, at most <see cref="MostDepth"/> deep.
/// </remarks>
internal sealed class QueryParser
{
    /// <summary>Deepest nesting of brackets.</summary>
    public const int MostDepth = 20;

    /// <summary>Most leaves.</summary>
    public const int MostLeaves = 256;

    private readonly List<string> _ignored = [];
    private readonly IReadOnlyList<SyntaxToken> _tokens;
    private int _at;
    private int _depth;
    private int _skippedOpens;
    private int _leaves;

    private QueryParser(string text) => _tokens = QueryLexer.Read(text, _ignored);

    /// <summary>Reads the text; O(length).</summary>
    public static ParsedQuery Parse(string text)
    {
        var parser = new QueryParser(WellFormed.Text(text));
        var root = parser.ParseAll();
        return new ParsedQuery(root, [.. parser._ignored.Distinct(StringComparer.Ordinal)]);
    }

    private QuerySyntax? ParseAll()
    {
        var parts = new List<QuerySyntax>();
        while (_at < _tokens.Count)
        {
            if (ParseAny() is { } part) parts.Add(part);
            if (_at >= _tokens.Count) break;
            _at++;
            _ignored.Add(IgnoredNotes.UnpairedClose);
        }

        return SyntaxForms.All(parts);
    }

    private QuerySyntax? ParseAny()
    {
        var parts = new List<QuerySyntax>();
        while (true)
        {
            var part = ParseEvery();
            if (part is not null) parts.Add(part);
            if (!IsAt(SyntaxKind.Or)) return SyntaxForms.Any(parts);
            var name = _tokens[_at++].Text;
            if (part is null || !IsOperandAhead()) _ignored.Add(IgnoredNotes.LooseOperator(Marks.Narrow(name)));
        }
    }

    private QuerySyntax? ParseEvery()
    {
        var parts = new List<QuerySyntax>();
        var hasLeft = false;
        while (_at < _tokens.Count && _tokens[_at].Kind is not (SyntaxKind.Or or SyntaxKind.Close))
        {
            if (IsAt(SyntaxKind.And))
            {
                _at++;
                if (!hasLeft || !IsOperandAhead()) _ignored.Add(IgnoredNotes.LooseOperator("AND"));
                continue;
            }

            hasLeft = true;
            if (ParseOne() is { } part) parts.Add(part);
            for (; IsAt(SyntaxKind.Close) && _skippedOpens > 0; _skippedOpens--) _at++;
        }

        return SyntaxForms.All(parts);
    }

    private bool IsAt(SyntaxKind kind) => _at < _tokens.Count && _tokens[_at].Kind == kind;

    private bool IsOperandAhead() => _at < _tokens.Count && _tokens[_at].Kind is not (SyntaxKind.And or SyntaxKind.Or or SyntaxKind.Close);

    private QuerySyntax? ParseOne()
    {
        var isNegated = false;
        while (IsAt(SyntaxKind.Not))
        {
            isNegated = !isNegated;
            _at++;
        }

        if (!IsOperandAhead())
        {
            _ignored.Add(IgnoredNotes.LooseOperator("NOT"));
            return null;
        }

        var inner = ParsePrimary();
        return inner is not null && isNegated ? SyntaxForms.Not(inner) : inner;
    }

    private QuerySyntax? ParsePrimary()
    {
        var token = _tokens[_at];
        switch (token.Kind)
        {
            case SyntaxKind.Open: return ParseBrackets();
            case SyntaxKind.Field: return ParseField(token.Text);
            default:
                _at++;
                return Leaf(token);
        }
    }

    private QuerySyntax? ParseBrackets()
    {
        _at++;
        if (_depth == MostDepth)
        {
            _ignored.Add(IgnoredNotes.TooDeep(MostDepth));
            _skippedOpens++;
            return null;
        }

        _depth++;
        var inner = ParseAny();
        _depth--;
        if (IsAt(SyntaxKind.Close)) _at++;
        else _ignored.Add(IgnoredNotes.UnpairedOpen);
        if (inner is null) _ignored.Add(IgnoredNotes.EmptyBrackets);
        return inner;
    }

    private QuerySyntax? ParseField(string name)
    {
        _at++;
        if (_at >= _tokens.Count || !(_tokens[_at].IsLeaf || IsAt(SyntaxKind.Open)))
        {
            _ignored.Add(IgnoredNotes.FieldWithoutValue(name));
            return null;
        }

        if (name == QueryFields.Date) return ParseDate();
        var isTooDeep = IsAt(SyntaxKind.Open) && _depth == MostDepth;
        var inner = ParsePrimary();
        return inner is null || isTooDeep ? inner : new ScopedSyntax(QueryFields.ScopeOf(name)!.Value, inner);
    }

    private QuerySyntax? ParseDate()
    {
        if (IsAt(SyntaxKind.Open))
        {
            _ignored.Add(IgnoredNotes.NoDate("("));
            return ParsePrimary();
        }

        var token = _tokens[_at++];
        if (token.Kind == SyntaxKind.Word && TypedDates.Read(token.Text) is { } days) return Counted(new DateSyntax(days));
        _ignored.Add(IgnoredNotes.NoDate(token.Text));
        return Leaf(token);
    }

    private QuerySyntax? Leaf(SyntaxToken token) => Counted(token.Kind switch
    {
        SyntaxKind.Phrase => new PhraseSyntax(token.Text, token.Slop),
        SyntaxKind.Prefix => new PrefixSyntax(token.Text),
        _ => new WordSyntax(token.Text),
    });

    private QuerySyntax? Counted(QuerySyntax leaf)
    {
        if (_leaves++ < MostLeaves) return leaf;
        _ignored.Add(IgnoredNotes.TooManyWords(MostLeaves));
        return null;
    }
}
