using SearchService.Issues.Structure;

namespace SearchService.Issues.Lines;

/// <summary>Which headings does running text follow? A title without text is a cover line, a teaser or a caption.</summary>
internal static class TextFollows
{
    /// <summary>Per line: does an article's text, or an author line that announces it, come next? Lines outside articles stop the look-ahead. Linear.</summary>
    public static bool[] Of(TextBody body, Func<int, bool> isOutside)
    {
        var follows = new bool[body.Count + 1];
        for (var i = body.Count - 1; i >= 0; i--)
        {
            if (isOutside(i)) continue;
            follows[i] = body.Forms[i] switch
            {
                LineForm.Prose or LineForm.Byline or LineForm.DateLine or LineForm.Adoption or LineForm.Numbered or LineForm.NameLine => true,
                LineForm.Heading => follows[i + 1],
                LineForm.Caption => NextIsProse(body, i + 1, isOutside),
                LineForm.Continuation => Continuations.LeadsTo(body[i]) is not null,
                LineForm.Signature => NextIsProse(body, i + 1, isOutside),
                _ => false,
            };
        }

        return follows;
    }

    private static bool NextIsProse(TextBody body, int index, Func<int, bool> isOutside)
    {
        for (var i = index; i < body.Count && i < index + 3 && !isOutside(i); i++)
        {
            if (body.Forms[i] == LineForm.Prose) return true;
            if (body.Forms[i] != LineForm.Caption) return false;
        }

        return false;
    }
}
