import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.core.StopFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.*;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Which documents does Apache Lucene 8 find, and how does it score them? Reads lines from standard input, fields separated by tabs:
 *   D title body tag,tag day,day   one document, tokens separated by blanks, "_" leaves a hole
 *   C                              ends a segment
 *   X n                            deletes document n (counted over all segments), after all D lines
 *   Q query                        one query in prefix notation, see read()
 * and writes one line per query: the number of matches, then the best ten as doc:score.
 */
public final class RankingOracle {
    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            WhitespaceTokenizer tokenizer = new WhitespaceTokenizer();
            return new TokenStreamComponents(tokenizer, new StopFilter(tokenizer, new CharArraySet(Set.of("_"), false)));
        }
    };

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER).setMergePolicy(NoMergePolicy.INSTANCE));
        IndexSearcher searcher = null;
        int documents = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split("\t", -1);
            switch (parts[0]) {
                case "D" -> writer.addDocument(document(parts, documents++));
                case "C" -> writer.commit();
                case "X" -> writer.deleteDocuments(new Term("key", parts[1]));
                default -> {
                    if (searcher == null) {
                        writer.commit();
                        searcher = new IndexSearcher(DirectoryReader.open(directory));
                        searcher.setQueryCache(null);
                    }
                    answer(searcher, read(List.of(parts).subList(1, parts.length).iterator()), out);
                }
            }
        }
        out.flush();
    }

    private static Document document(String[] parts, int number) {
        Document document = new Document();
        document.add(new StringField("key", Integer.toString(number), Field.Store.NO));
        document.add(new TextField("title", parts[1], Field.Store.NO));
        document.add(new TextField("body", parts[2], Field.Store.NO));
        for (String tag : parts[3].split(",")) {
            if (!tag.isEmpty()) document.add(new StringField("tag", tag, Field.Store.NO));
        }
        for (String day : parts[4].split(",")) {
            if (!day.isEmpty()) document.add(new LongPoint("day", Long.parseLong(day)));
        }
        return document;
    }

    private static void answer(IndexSearcher searcher, Query query, PrintStream out) throws IOException {
        StringBuilder line = new StringBuilder().append(searcher.count(query));
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) line.append(' ').append(hit.doc).append(':').append(hit.score);
        out.println(line);
    }

    private static Query read(Iterator<String> parts) {
        switch (parts.next()) {
            case "all": return new MatchAllDocsQuery();
            case "none": return new MatchNoDocsQuery();
            case "term": return new TermQuery(new Term(parts.next(), parts.next()));
            case "prefix": return new PrefixQuery(new Term(parts.next(), parts.next()));
            case "wildcard": return new WildcardQuery(new Term(parts.next(), parts.next()));
            case "fuzzy": return new FuzzyQuery(new Term(parts.next(), parts.next()), 1, number(parts), 1024, number(parts) == 1);
            case "range": return LongPoint.newRangeQuery(parts.next(), number(parts), number(parts));
            case "boost": return new BoostQuery(read(parts), Float.parseFloat(parts.next()));
            case "constant": return new BoostQuery(new ConstantScoreQuery(read(parts)), Float.parseFloat(parts.next()));
            case "dismax": return new DisjunctionMaxQuery(readAll(parts), Float.parseFloat(parts.next()));
            case "phrase": return readPhrase(parts);
            default: return readBoolean(parts);
        }
    }

    private static List<Query> readAll(Iterator<String> parts) {
        List<Query> queries = new ArrayList<>();
        for (int i = number(parts); i > 0; i--) queries.add(read(parts));
        return queries;
    }

    private static Query readPhrase(Iterator<String> parts) {
        String field = parts.next();
        PhraseQuery.Builder builder = new PhraseQuery.Builder().setSlop(number(parts));
        for (int i = number(parts); i > 0; i--) builder.add(new Term(field, parts.next()), number(parts));
        return builder.build();
    }

    private static Query readBoolean(Iterator<String> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().setMinimumNumberShouldMatch(number(parts));
        for (BooleanClause.Occur occur : List.of(BooleanClause.Occur.MUST, BooleanClause.Occur.SHOULD, BooleanClause.Occur.MUST_NOT, BooleanClause.Occur.FILTER)) {
            for (Query query : readAll(parts)) builder.add(query, occur);
        }
        return builder.build();
    }

    private static int number(Iterator<String> parts) {
        return Integer.parseInt(parts.next());
    }
}
