namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>What joins two dates: a span, a list, or nothing?</summary>
internal enum Connector
{
    /// <summary>Nothing that joins.</summary>
    None,

    /// <summary>至, 到, a dash of any length.</summary>
    Span,

    /// <summary>、, 和, 与, 及, and a stray English "and".</summary>
    List,
}
