namespace SearchService.Issues.People.Lattice;

/// <summary>One reading of a stretch of a sentence: a word, or a name.</summary>
internal struct LatticeEdge
{
    /// <summary>First unit.</summary>
    public int Start;

    /// <summary>Behind the last unit.</summary>
    public int End;

    /// <summary>What it is read as.</summary>
    public EdgeKind Kind;

    /// <summary>The word's number in the dictionary, or that of its class (a name, a number); 0 where it has none.</summary>
    public uint Atom;

    /// <summary>How often the dictionary saw the word; of a name, how often it saw names.</summary>
    public int Frequency;

    /// <summary>The probability of these very characters, given that kind.</summary>
    public double Emission;

    /// <summary>The least probability of a name here whatever the word in front (names only).</summary>
    public double Floor;

    /// <summary>The sum over all readings up to here, scaled.</summary>
    public double Forward;

    /// <summary>The sum over all readings from here on, scaled.</summary>
    public double Backward;

    /// <summary>Where its transitions begin.</summary>
    public int FirstTransition;

    /// <summary>Is it a punctuation mark?</summary>
    public bool IsMark;

    /// <summary>What beside a name speaks for or against it.</summary>
    public NameCues Cues;
}
