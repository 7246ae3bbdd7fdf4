import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How long does HMMChineseTokenizer take for these texts? Standard input: texts in UTF-8, a NUL after each. Argument: seconds to run.
 * Prints "tokens best-nanoseconds rounds"; a round goes over all texts once, on one thread, and the first third of the time warms up.
 */
public class SmartCnSpeed {
    public static void main(String[] arguments) throws Exception {
        String input = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        List<String> texts = new ArrayList<>();
        for (int start = 0, end; (end = input.indexOf('\0', start)) >= 0; start = end + 1) texts.add(input.substring(start, end));
        HMMChineseTokenizer tokenizer = new HMMChineseTokenizer();
        tokenizer.addAttribute(CharTermAttribute.class);
        tokenizer.addAttribute(OffsetAttribute.class);
        long length = (long) (Double.parseDouble(arguments[0]) * 1e9);
        long begin = System.nanoTime();
        long best = Long.MAX_VALUE;
        long tokens = 0;
        int rounds = 0;
        for (long now = begin; now - begin < length || rounds == 0; ) {
            tokens = 0;
            for (String text : texts) tokens += count(tokenizer, text);
            long end = System.nanoTime();
            if (now - begin > length / 3) {
                best = Math.min(best, end - now);
                rounds++;
            }
            now = end;
        }
        System.out.println(tokens + " " + best + " " + rounds);
    }

    private static long count(HMMChineseTokenizer tokenizer, String text) throws Exception {
        long tokens = 0;
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) tokens++;
        tokenizer.end();
        tokenizer.close();
        return tokens;
    }
}
