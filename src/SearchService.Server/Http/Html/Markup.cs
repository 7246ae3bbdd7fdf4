using System.Text;

namespace SearchService.Server.Http.Html;

/// <summary>Text that is HTML already and goes out as it stands.</summary>
/// <param name="Html">Well-formed HTML.</param>
internal readonly record struct Markup(string Html)
{
    /// <summary>A passage of the archive, escaped and with <c>mark</c> tags; any other tag in it is shown, not obeyed.</summary>
    /// <remarks>The archive promises that already; the page does not rely on it, because here a mistake would run a stranger's script.</remarks>
    public static Markup OfPassage(string passage)
    {
        if (!passage.AsSpan().ContainsAny("<>\"'")) return new Markup(passage);
        var safe = new StringBuilder(passage.Length + 16);
        var rest = passage.AsSpan();
        while (!rest.IsEmpty)
        {
            var tag = rest.StartsWith("<mark>", StringComparison.Ordinal) ? 6 : rest.StartsWith("</mark>", StringComparison.Ordinal) ? 7 : 0;
            if (tag > 0) safe.Append(rest[..tag]);
            else safe.Append(rest[0] switch { '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", var other => other.ToString() });
            rest = rest[Math.Max(tag, 1)..];
        }

        return new Markup(safe.ToString());
    }
}
