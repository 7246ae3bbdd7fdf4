namespace SearchService.Chinese.TableMaker.Glyphs;

/// <summary>What does Unihan say about the shape of a character?</summary>
/// <param name="Character">A character of the basic plane.</param>
/// <param name="Corners">kFourCornerCode: the shapes in the four corners as digits, and a fifth behind a point.</param>
/// <param name="Parts">kCangjie: the parts of the character from the outside in, a letter each, at most five.</param>
/// <param name="Phonetics">kPhonetic: the classes of characters that share a phonetic component.</param>
/// <param name="Strokes">kTotalStrokes.</param>
/// <param name="Radical">kRSUnicode: number of the radical.</param>
/// <param name="Residue">kRSUnicode: strokes beside the radical.</param>
internal sealed record Glyph(char Character, string[] Corners, string[] Parts, string[] Phonetics, int Strokes, int Radical, int Residue);
