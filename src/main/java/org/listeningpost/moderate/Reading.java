package org.listeningpost.moderate;

/**
 * A text as a person reads it: HTML entities resolved, look-alike spaces, dashes, quotes and digits made plain, what is
 * invisible left out (Unicode's NFKC, character by character). Knows for each place where it stands in the text as it
 * came in, in UTF-16 units.
 */
public final class Reading {
    private final String text;
    private final int[] starts;
    private final int sourceLength;

    /**
     * @param starts where each character of the text begins in the source, with the source's length after the last; null
     *     if every character stands where it stood
     */
    Reading(String text, int[] starts, int sourceLength) {
        this.text = text;
        this.starts = starts;
        this.sourceLength = sourceLength;
    }

    /** Reads a text; takes time in proportion to its length, whatever it holds. */
    public static Reading of(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (!Folding.isPlain(source.charAt(i))) {
                return new Folding(source, i).reading();
            }
        }
        return new Reading(source, null, source.length());
    }

    /** What a reader sees. */
    public String text() {
        return text;
    }

    /** Where the character at {@code index} begins in the source. */
    public int sourceStart(int index) {
        return starts == null ? index : starts[index];
    }

    /** Where, in the source, what is read before {@code end} has ended: no half characters, entities or accents. */
    public int sourceEnd(int end) {
        if (starts == null) {
            return end;
        }
        int next = end;
        while (next < text.length() && starts[next] == starts[end - 1]) {
            next++;
        }
        return next < text.length() ? starts[next] : sourceLength;
    }
}
