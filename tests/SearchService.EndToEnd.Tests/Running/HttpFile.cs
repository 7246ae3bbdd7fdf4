using System.Text;

namespace SearchService.EndToEnd.Tests.Running;

/// <summary>Which requests does an .http file hold?</summary>
/// <remarks>Requests are parted by lines that begin with ###; of variables it knows @name = value and {{name}}, a body follows a blank line.</remarks>
internal static class HttpFile
{
    private const string Border = "###";

    /// <summary>The requests in their order, each with the title above it; one without a title bears the last one's.</summary>
    public static IEnumerable<(string Title, HttpRequestMessage Request)> Read(string text)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        var title = "";
        foreach (var part in text.Split(Border).Select(static part => part.Split('\n')))
        {
            if (part[0].Trim() is { Length: > 0 } named) title = named;
            var lines = part.Skip(1).Select(static line => line.TrimEnd()).ToList();
            foreach (var line in lines.Where(static line => line.StartsWith('@'))) variables[line[1..line.IndexOf('=', StringComparison.Ordinal)].Trim()] = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
            lines.RemoveAll(static line => line.StartsWith('@') || line.StartsWith('#'));
            var asked = string.Join('\n', lines).Trim();
            if (asked.Length > 0) yield return (title, Request(variables.Aggregate(asked, static (filled, variable) => filled.Replace($"{{{{{variable.Key}}}}}", variable.Value, StringComparison.Ordinal))));
        }
    }

    private static HttpRequestMessage Request(string text)
    {
        var (head, body) = text.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var at ? (text[..at].Split('\n'), text[(at + 2)..]) : (text.Split('\n'), "");
        var line = head[0].Split(' ', 2);
        var headers = head.Skip(1).Select(static header => header.Split(':', 2)).ToDictionary(static header => header[0].Trim(), static header => header[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var request = new HttpRequestMessage(new HttpMethod(line[0]), new Uri(line[1]));
        if (body.Length > 0) request.Content = new StringContent(body, Encoding.UTF8, headers["Content-Type"]);
        foreach (var (name, value) in headers.Where(static header => header.Key != "Content-Type")) Assert.That(request.Headers.TryAddWithoutValidation(name, value), name);
        return request;
    }
}
