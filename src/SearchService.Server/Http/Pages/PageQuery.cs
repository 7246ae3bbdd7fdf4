using System.Text;

namespace SearchService.Server.Http.Pages;

/// <summary>What does the page's address ask, and what would it ask with one thing changed? Immutable.</summary>
/// <remarks>Fields of the form that were left empty are no parameters; the page always counts its own facets.</remarks>
/// <param name="Pairs">Names and values, without empty ones.</param>
internal sealed record PageQuery(IReadOnlyList<KeyValuePair<string, string>> Pairs)
{
    private static readonly string[] MarkingNames = ["q", "person", "expand", "read"];
    private const string AllFacets = "year,section,person,issue";

    /// <summary>Whether nothing is asked.</summary>
    public bool IsEmpty => Pairs.Count == 0;

    /// <summary>The query of an address.</summary>
    public static PageQuery Of(IEnumerable<KeyValuePair<string, string>> pairs) =>
        new([.. pairs.Where(pair => pair.Key != "facets" && !string.IsNullOrWhiteSpace(pair.Value))]);

    /// <summary>As parameters of a search.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters => Pairs.Append(new("facets", AllFacets));

    /// <summary>The part of it that decides what is marked in an article.</summary>
    public PageQuery Marking => new([.. Pairs.Where(static pair => MarkingNames.Contains(pair.Key))]);

    /// <summary>The first value of a parameter, or nothing.</summary>
    public string this[string name] => Pairs.FirstOrDefault(pair => pair.Key == name).Value ?? "";

    /// <summary>All values of a parameter.</summary>
    public IEnumerable<string> All(string name) => Pairs.Where(pair => pair.Key == name).Select(pair => pair.Value);

    /// <summary>The same from the first page on, with these values in place of what the parameters were.</summary>
    public PageQuery With(params ReadOnlySpan<(string Name, string Value)> changes)
    {
        var pairs = Pairs.Where(pair => pair.Key is not ("offset" or "cursor")).ToList();
        foreach (var (name, value) in changes)
        {
            pairs.RemoveAll(pair => pair.Key == name);
            if (value.Length > 0) pairs.Add(new(name, value));
        }

        return new PageQuery(pairs);
    }

    /// <summary>The same from the first page on, with one more value of a parameter that may be repeated.</summary>
    public PageQuery Also(string name, string value) => new([.. With().Pairs, new(name, value)]);

    /// <summary>The same from the first page on, without one value.</summary>
    public PageQuery Without(string name, string value) => new([.. With().Pairs.Where(pair => pair.Key != name || pair.Value != value)]);

    /// <summary>The same at another place of the list.</summary>
    public PageQuery At(int offset) => offset == 0 ? With() : With(("offset", offset.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The address.</summary>
    public string Address
    {
        get
        {
            var address = new StringBuilder("/");
            foreach (var (name, value) in Pairs)
                address.Append(address.Length == 1 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            return address.ToString();
        }
    }
}
