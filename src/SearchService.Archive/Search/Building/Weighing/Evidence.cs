namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>Does the archive speak of what a question is about, or only of something like it?</summary>
/// <param name="Concepts">What the question is about.</param>
/// <param name="Articles">The articles that speak of it, the best first; at least one.</param>
/// <param name="Found">Which stricter readings of the question find something.</param>
internal sealed record Evidence(IReadOnlyList<Concept> Concepts, IReadOnlyList<WeighedArticle> Articles, FoundBy Found)
{
    private const double Sure = 0.95;
    private const double Missing = 0.3;

    /// <summary>What the decision is made by, each from 0 to 1.</summary>
    public IReadOnlyList<double> Signs()
    {
        var best = Articles[0];
        var main = Enumerable.Range(0, Concepts.Count).Where(place => !Concepts[place].IsLone).ToList();
        if (main.Count == 0) main = [.. Enumerable.Range(0, Concepts.Count)];
        var sum = main.Sum(place => Concepts[place].Weight);
        double Share(Func<int, bool> isMeant) => main.Where(isMeant).Sum(place => Concepts[place].Weight) / sum;
        double Lack(Func<Concept, bool> isMeant) => main.Where(place => isMeant(Concepts[place])).Sum(place => 1 - best.Concepts[place]) / main.Count;
        return
        [
            best.Passage, best.Title, best.Whole, main.Min(place => best.Concepts[place]), Share(place => best.Concepts[place] >= Sure), Share(place => best.Concepts[place] < Missing),
            main.Exists(place => Concepts[place].IsName && best.Concepts[place] < Sure) ? 1 : 0, Lack(concept => concept.IsUnknown), Lack(concept => concept.IsAction), Lack(concept => concept is { IsUnknown: false, IsAction: false, IsName: false }),
            Is(FoundBy.AllWords), Is(FoundBy.MostWords), Is(FoundBy.SomeWords), Is(FoundBy.ScatteredWords),
        ];
    }

    /// <summary>Does the question begin with a thing of which the archive has neither the word nor any near it? Then the rest speaks of something else: 股票 before 上市.</summary>
    public bool IsForeign => Concepts.Count > 1 && Concepts[0] is { IsUnknown: false, IsAction: false, IsLone: false, Ways.Count: 1 } && Articles[0].Concepts[0] == 0;

    /// <summary>Does the archive print the thing and what is done to it, but never together? Then it would have said so: 婚姻 here and 登记 there are no 婚姻登记.</summary>
    public bool IsApart => Concepts.Count > 1 && Concepts.All(static concept => concept.IsPrinted) && Concepts.Any(static concept => concept.IsAction) && Articles[0].Concepts.Contains(0);

    /// <summary>Is the evidence enough?</summary>
    public bool IsEnough => Probability() >= Found switch
    {
        FoundBy.MostWords or FoundBy.ScatteredWords => EvidenceProfile.LeastProbable,
        _ when IsApart => EvidenceProfile.LeastForeign,
        FoundBy.SomeWords => EvidenceProfile.LeastProbable,
        _ => IsForeign ? EvidenceProfile.LeastForeign : EvidenceProfile.LeastUnaided,
    };

    /// <summary>How probable it is that the best article answers, by logistic regression.</summary>
    public double Probability()
    {
        var weights = EvidenceProfile.Weights;
        return 1 / (1 + Math.Exp(-Signs().Zip(weights, (sign, weight) => sign * weight).Sum() - weights[^1]));
    }

    private double Is(FoundBy way) => Found == way ? 1 : 0;
}
