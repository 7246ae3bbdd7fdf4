import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which characters does the JDK's sentence iterator treat alike? Each code point is put into a set of contexts; those that
 * break there as one of the thirteen representatives does are of its class. Prints "start class" per range of code points, in hexadecimal.
 */
public class SmartCnSentenceClasses {
    private static final String[] REPRESENTATIVES = {"#", " ", "!", "\"", ")", "1", ".", "A", "a", "\u00AD", "\u0964", "\u2029", "\uFFFF"};
    private static final String[] BEFORE = {"", "A.", "A. ", "A!", "A! ", "A\u0964", "A.)", "A.\""};
    private static final String[] BEHIND = {"", "#", "a", "A", " A", " a", "\u2029"};
    private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(Locale.ROOT);

    public static void main(String[] arguments) {
        Map<String, Integer> classes = new HashMap<>();
        for (int i = 0; i < REPRESENTATIVES.length; i++) {
            if (classes.put(behavior(REPRESENTATIVES[i]), i) != null) throw new IllegalStateException("two representatives behave alike");
        }
        int last = -1;
        StringBuilder ranges = new StringBuilder();
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            Integer found = classes.get(behavior(Character.toString(code)));
            if (found == null) throw new IllegalStateException("U+" + Integer.toHexString(code) + " behaves like no representative");
            if (found != last) ranges.append(Integer.toHexString(code)).append(' ').append(Integer.toHexString(found)).append('\n');
            last = found;
        }
        System.out.print(ranges);
    }

    private static String behavior(String character) {
        StringBuilder places = new StringBuilder();
        for (String before : BEFORE) {
            for (String behind : BEHIND) {
                SENTENCES.setText(before + character + behind);
                int end = SENTENCES.next();
                int inside = end - before.length();
                // Places are counted so that a character of two units does not differ from one of a single unit.
                places.append(inside <= 0 ? "<" + end : inside <= character.length() ? inside == character.length() ? "=" : "?" : ">" + (inside - character.length()));
            }
        }
        return places.toString();
    }
}
