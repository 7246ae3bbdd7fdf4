using SearchService.Chinese.TableMaker.Folding;
using SearchService.Chinese.TableMaker.Glyphs;
using SearchService.Chinese.TableMaker.Meanings;
using SearchService.Chinese.TableMaker.Pinyin;
using SearchService.Chinese.TableMaker.Sentences;
using SearchService.Chinese.TableMaker.SmartCn;
using SearchService.Chinese.TableMaker.Unicode;

if (args is not [var name, var source, var outputFolder] || Make(name, source) is not { } table)
{
    Console.Error.WriteLine("""
        usage: SearchService.Chinese.TableMaker TABLE SOURCE OUTPUT-FOLDER
          smartcn    from lucene-analyzers-smartcn-8*.jar (package liblucene8-java)
          sentences  from what tests/SearchService.TestKit/Oracle/SmartCnSentenceClasses.java prints, as a file
          folding, pinyin, glyphs  from the folder of the package unicode-data (/usr/share/unicode)
          near       from a folder with cedict_ts.u8 (CC-CEDICT) and wn-data-cmn.tab (Chinese Open Wordnet)
        """);
    return 2;
}

var path = Path.Combine(outputFolder, name + ".bin");
File.WriteAllBytes(path, table);
Console.Out.WriteLine($"{path}: {table.Length} bytes");
return 0;

static byte[]? Make(string name, string source) => name switch
{
    "smartcn" => WordTable.Of(source).Bytes(),
    "sentences" => SentenceTable.Bytes(File.ReadLines(source)),
    "folding" => FoldingTable.Bytes(new UnicodeFolder(source)),
    "pinyin" => PinyinPages.Bytes(new UnicodeFolder(source)),
    "near" => NearWordTable.Bytes(source),
    "glyphs" => GlyphTable.Bytes(new UnicodeFolder(source)),
    _ => null,
};
