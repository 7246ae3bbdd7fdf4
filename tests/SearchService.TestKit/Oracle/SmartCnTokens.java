import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Which tokens does HMMChineseTokenizer find? One text per line, four hexadecimal digits per UTF-16 unit, so that lone
 * surrogates and control characters survive; per line of input one line "start,end,term start,end,term …", terms in hexadecimal too.
 */
public class SmartCnTokens {
    public static void main(String[] arguments) throws Exception {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        PrintStream output = new PrintStream(new java.io.BufferedOutputStream(System.out, 1 << 16), false, "US-ASCII");
        HMMChineseTokenizer tokenizer = new HMMChineseTokenizer();
        CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            tokenizer.setReader(new StringReader(decode(line)));
            tokenizer.reset();
            StringBuilder tokens = new StringBuilder();
            while (tokenizer.incrementToken()) {
                if (tokens.length() > 0) tokens.append(' ');
                tokens.append(offset.startOffset()).append(',').append(offset.endOffset()).append(',');
                for (int i = 0; i < term.length(); i++) tokens.append(String.format("%04X", (int) term.charAt(i)));
            }
            tokenizer.end();
            tokenizer.close();
            output.println(tokens);
        }
        output.flush();
    }

    private static String decode(String hex) {
        char[] units = new char[hex.length() / 4];
        for (int i = 0; i < units.length; i++) units[i] = (char) Integer.parseInt(hex, 4 * i, 4 * i + 4, 16);
        return new String(units);
    }
}
