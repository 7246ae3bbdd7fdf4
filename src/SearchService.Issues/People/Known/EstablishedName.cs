namespace SearchService.Issues.People.Known;

/// <summary>A name that an issue read by itself establishes: so firm that it may help the reading of other issues.</summary>
/// <param name="Name">The full name, blanks removed; never a word of the dictionary.</param>
/// <param name="Places">Places beside an office, a title or a signature where hardly anything but the name can stand.</param>
public sealed record EstablishedName(string Name, int Places);
