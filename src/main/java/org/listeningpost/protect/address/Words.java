package org.listeningpost.protect.address;

import java.util.ArrayList;
import java.util.List;
import org.listeningpost.protect.name.Folded;

/** The words of a text, each looked up once. */
final class Words {
    private static final int LONGEST = 30;
    private static final Word NONE = new Word(0, 0, "-", 0, false, Gap.BREAK);

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final boolean shouted;

    Words(String text) {
        this.text = text;
        this.shouted = isShouted(text);
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                int end = split(at, end(at));
                add(at, end, done);
                done = end;
                at = end - 1;
            }
        }
    }

    int count() {
        return words.size();
    }

    /** A word, or one that is nothing where none is. */
    Word at(int index) {
        return index < 0 || index >= words.size() ? NONE : words.get(index);
    }

    /** Whether capitals tell nothing, since all is in capitals. */
    boolean isShouted() {
        return shouted;
    }

    /** The character right before a word, or right after it. */
    char before(int index) {
        int at = at(index).start();
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    char after(int index) {
        int at = at(index).end();
        return at >= text.length() ? ' ' : text.charAt(at);
    }

    /** Whether a word follows the one before it after a space or hyphen only. */
    boolean isJoined(int index) {
        Gap gap = at(index).gap();
        return gap == Gap.SPACE
                || gap == Gap.HYPHEN
                || gap == Gap.DOT && isShort(at(index - 1).word());
    }

    /** "St. John's Road". */
    private static boolean isShort(String word) {
        return word.equals("st") || word.equals("mt") || word.equals("gt") || word.equals("upr") || word.equals("lwr");
    }

    private void add(int at, int end, int done) {
        String written = end - at > LONGEST ? "-" : Folded.of(text.substring(at, end));
        String word = written.indexOf('\u2019') < 0 ? written : written.replace('\u2019', '\'');
        boolean capital = !shouted && Character.isUpperCase(text.charAt(at));
        words.add(new Word(at, end, word, kinds(word), capital, Gap.of(text, done, at)));
    }

    private static long kinds(String word) {
        long kinds = Vocabulary.kinds(word);
        return kinds == 0 && word.endsWith("'s") ? Vocabulary.kinds(word.substring(0, word.length() - 2)) : kinds;
    }

    /** "flat3", "no14": where the word for it ends. */
    private int split(int at, int end) {
        int letters = at;
        while (letters < end && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        if (letters == at || letters == end || letters - at > 9) {
            return end;
        }
        long kinds = Vocabulary.kinds(Folded.of(text.substring(at, letters)));
        return (kinds & (Kind.UNIT.bit | Kind.NUMBER.bit)) != 0 ? letters : end;
    }

    /** Letters and digits with apostrophes among them. */
    private int end(int at) {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = (c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK)
                    && end + 1 < text.length()
                    && Character.isLetter(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c) && !inner) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isShouted(String text) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
            small += c >= 'a' && c <= 'z' ? 1 : 0;
        }
        return capitals > 2 * small && capitals > 8;
    }
}
