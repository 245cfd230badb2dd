package org.listeningpost.protect.name;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which names of people are marked.
 *
 * @param names the characters of names
 * @param unknown the characters of which the marks say nothing
 * @param foreign whether it is of another register than the posts the hub reads
 */
record LabelledText(String text, BitSet names, BitSet unknown, boolean foreign) {
    private static final Pattern MARK = Pattern.compile("\\{\\{([A-Z_]+)\\|([^}]*)}}");

    /** Reads {@code my mum {{NAME|Jean}} fell}. */
    static LabelledText read(String line) {
        StringBuilder text = new StringBuilder();
        BitSet names = new BitSet();
        BitSet unknown = new BitSet();
        Matcher marks = MARK.matcher(line);
        int from = 0;
        while (marks.find()) {
            text.append(plain(line.substring(from, marks.start())));
            int start = text.length();
            text.append(plain(marks.group(2)));
            boolean name = marks.group(1).equals("NAME") || marks.group(1).equals("STAFF");
            (name ? names : unknown).set(start, text.length());
            from = marks.end();
        }
        text.append(plain(line.substring(from)));
        return new LabelledText(text.toString(), names, unknown, false);
    }

    private static String plain(String text) {
        return text.replace("\\n", "\n");
    }

    LabelledText inSmallLetters() {
        return new LabelledText(text.toLowerCase(Locale.ROOT), names, unknown, foreign);
    }

    /** In which fifth it is: posts about one person are in one. */
    int fifth() {
        int first = names.nextSetBit(0);
        String of = first < 0 ? text : text.substring(first, names.nextClearBit(first));
        return Math.floorMod(of.toLowerCase(Locale.ROOT).hashCode(), 5);
    }

    /** Whether a word is a name; one of the titles that lead a name is none. */
    boolean isName(Token t) {
        return names.get(t.start()) && !t.is(Kind.TITLE | Kind.SOFT_TITLE);
    }
}
