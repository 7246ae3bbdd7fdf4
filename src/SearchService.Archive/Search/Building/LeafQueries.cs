using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Search.Building;

/// <summary>What must an article hold to answer one leaf, and what lifts it? Alternatives stay inside the leaf.</summary>
/// <param name="Profile">The weights.</param>
/// <param name="IsLean">Leave out whatever only ranks, because the query is very long.</param>
internal sealed record LeafQueries(RankingProfile Profile, bool IsLean)
{
    /// <summary>Articles that answer a plain leaf, in title and body.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="isLoose">Whether the words of a compound may stand anywhere.</param>
    public ArchiveQuery Plain(LeafText leaf, bool isLoose) =>
        new CombinedQuery { Must = Required(leaf, isLoose), Should = Lifts(leaf, ArchiveField.BodyCharacters) };

    /// <summary>Articles that answer a leaf or one of its other wordings; none of these ranks as high as any that answers the leaf itself.</summary>
    /// <param name="typed">What answers the leaf.</param>
    /// <param name="others">What answers its other wordings, with the weight of each among them.</param>
    /// <param name="documents">Articles of the archive.</param>
    public ArchiveQuery Widened(ArchiveQuery typed, IReadOnlyList<(ArchiveQuery Query, float Weight)> others, int documents)
    {
        if (others.Count == 0) return typed;
        var first = new CombinedQuery { Must = [typed, new Constant(new EverythingQuery(), Profile.Typed)] };
        return new BestOf([first, .. others.Select(other => new Weighted(other.Query, other.Weight * Scale(other.Query)))]);

        float Scale(ArchiveQuery query) => (float)(Math.Min(Profile.Alternative, 0.99 * Profile.Typed / Math.Max(1, ScoreBound.Of(query, documents))));
    }

    /// <summary>Articles that answer a leaf in their title or subtitle.</summary>
    public ArchiveQuery InTitle(LeafText leaf) =>
        new CombinedQuery
        {
            Must = [.. leaf.Parts.Select(part => Weigh(PhraseCover.Match(ArchiveField.TitleCharacters, part.Cover, part.Slop), Profile.Characters))],
            Should = Lifts(leaf, ArchiveField.TitleCharacters),
        };

    /// <summary>Articles that hold exactly these characters in a row.</summary>
    public ArchiveQuery Exact(LeafText leaf, ArchiveField field) =>
        new CombinedQuery { Must = [Weigh(PhraseCover.Match(field, leaf.Cover), Profile.Whole)], Should = Lifts(leaf, field) };

    /// <summary>Articles that hold these texts, each exactly, within <paramref name="slop"/> moves of each other.</summary>
    public ArchiveQuery Close(IReadOnlyList<LeafText> words, int slop, ArchiveField field)
    {
        var covers = words.Select(word => word.Cover).ToList();
        return new CombinedQuery
        {
            Must = [Weigh(PhraseCover.Match(field, PhraseCover.Join(covers), slop), Profile.Whole)],
            Filter = [.. covers.Where(cover => cover.Count > 1).Select(cover => PhraseCover.Match(field, cover))],
        };
    }

    /// <summary>Each part of a leaf: what all must match, or enough when relaxed.</summary>
    public IEnumerable<ArchiveQuery> Parts(LeafText leaf) => leaf.Parts.Select(Part);

    /// <summary>Articles with this word where the dictionary sees one (and not 新高 in 创新高度), or, of several words, with all of them.</summary>
    public ArchiveQuery Word(LeafText word, bool isLoose = false) =>
        word.Words.Count == 1 && word.Words[0].Length == word.Text.Length ? Ranked(word.Words[0], isTitleOnly: false) : Plain(word, isLoose);

    /// <summary>What ranks an article higher among those that match a plain leaf.</summary>
    public IReadOnlyList<ArchiveQuery> Lifts(LeafText leaf, ArchiveField characters)
    {
        if (IsLean) return [];
        var lifts = new List<ArchiveQuery>();
        if (leaf.Parts.Count > 1) lifts.Add(Weigh(PhraseCover.Match(characters, leaf.Cover), Profile.Whole));
        if (leaf.Parts.Count is > 2 and <= 6) lifts.Add(Weigh(Near([leaf]), Profile.Near));
        lifts.Add(Weigh(PhraseCover.Match(ArchiveField.TitleCharacters, leaf.Cover), Profile.WholeInTitle));
        lifts.AddRange(leaf.Words.Select(word => Ranked(word, characters == ArchiveField.TitleCharacters)));
        return lifts;
    }

    /// <summary>The leaves close together.</summary>
    public ArchiveQuery Near(IReadOnlyList<LeafText> leaves) =>
        PhraseCover.Match(ArchiveField.BodyCharacters, PhraseCover.Join(leaves.Select(leaf => leaf.Cover)), Profile.LeafSlop);

    /// <summary>Articles on any of these people.</summary>
    public ArchiveQuery OnPeople(IReadOnlyList<string> names) => new Constant(Exactly(ArchiveField.Person, names), Profile.Person);

    /// <summary>Articles with any of these exact terms.</summary>
    public static ArchiveQuery Exactly(ArchiveField field, IReadOnlyList<string> terms) => terms.Count switch
    {
        0 => new NothingQuery(),
        1 => new TermMatch(field, terms[0]),
        _ => new CombinedQuery { Should = [.. terms.Select(term => new TermMatch(field, term))], MinimumShould = 1 },
    };

    private List<ArchiveQuery> Required(LeafText leaf, bool isLoose)
    {
        var required = Parts(leaf).ToList();
        if (leaf.IsCompound && !isLoose) required.Add(Weigh(PhraseCover.Match(ArchiveField.BodyCharacters, leaf.Cover, Profile.CompoundSlop * (leaf.Parts.Count - 1)), Profile.Near));
        return required;
    }

    private ArchiveQuery Part(LeafPart part)
    {
        var text = Weigh(PhraseCover.Match(ArchiveField.BodyCharacters, part.Cover, part.Slop), Profile.Characters);
        return part.People.Count == 0 ? text : new BestOf([text, OnPeople(part.People)], 1);
    }

    private BestOf Ranked(string word, bool isTitleOnly)
    {
        var fields = new List<ArchiveQuery>
        {
            Weigh(new TermMatch(ArchiveField.Title, word), Profile.TitleWord), Weigh(new TermMatch(ArchiveField.Subtitle, word), Profile.SubtitleWord),
        };
        if (!isTitleOnly) fields.Add(Weigh(new TermMatch(ArchiveField.Body, word), Profile.BodyWord));
        return new BestOf(fields, Profile.OtherFields);
    }

    private static ArchiveQuery Weigh(ArchiveQuery query, float weight) => weight is 1 || query is NothingQuery ? query : new Weighted(query, weight);
}
