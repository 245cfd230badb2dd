package org.listeningpost.protect;

import java.util.Locale;
import java.util.Map;

/**
 * A text with the digits of long numbers in figures: "oh seven double seven" and "O7700 9OO123" are read as people mean
 * them. Short numbers stay as written, as do those that are whole without the words beside them.
 */
final class Figures {
    private static final int FEWEST = 7;
    private static final int WHOLE = 10;
    private static final String GAP = " .,-/_()\u00B7\u2022|*~\n";
    private static final String ALIKE = "OoIlQ";
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("nought", "0"),
            Map.entry("naught", "0"),
            Map.entry("oh", "0"),
            Map.entry("o", "0"),
            Map.entry("oo", "00"),
            Map.entry("ooo", "000"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "2."),
            Map.entry("thirty", "3."),
            Map.entry("forty", "4."),
            Map.entry("fifty", "5."),
            Map.entry("sixty", "6."),
            Map.entry("seventy", "7."),
            Map.entry("eighty", "8."),
            Map.entry("ninety", "9."),
            Map.entry("hundred", "00"),
            Map.entry("double", "x2"),
            Map.entry("treble", "x3"),
            Map.entry("triple", "x3"));

    private final String source;
    private String text;
    private StringBuilder written;
    private int[] starts;
    private int[] ends;
    private int copied;

    private Figures(String source) {
        this.source = source;
        this.text = source;
    }

    /** Reads a text; takes time in proportion to its length, whatever it holds. */
    static Figures of(String source) {
        Figures figures = new Figures(source);
        figures.read();
        return figures;
    }

    String text() {
        return text;
    }

    /** Where, in what was read, the character at {@code index} begins. */
    int start(int index) {
        return starts == null ? index : starts[index];
    }

    /** Where, in what was read, the character before {@code end} ends. */
    int end(int end) {
        return starts == null ? end : ends[end - 1];
    }

    private void read() {
        Run run = new Run();
        int at = 0;
        while (at < source.length()) {
            if (!isWord(source.charAt(at))) {
                if (run.end > 0 && (at - run.end >= 3 || GAP.indexOf(source.charAt(at)) < 0)) {
                    run.close();
                }
                at++;
                continue;
            }
            int end = at + 1;
            while (end < source.length() && isWord(source.charAt(end))) {
                end++;
            }
            run.take(at, end);
            at = end;
        }
        run.close();
        if (written != null) {
            copy(source.length());
            text = written.toString();
        }
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void copy(int to) {
        for (; copied < to; copied++) {
            put(source.charAt(copied), copied, copied + 1);
        }
    }

    private void put(char c, int start, int end) {
        starts[written.length()] = start;
        ends[written.length()] = end;
        written.append(c);
    }

    /** Words and figures in a row that may be one number. */
    private final class Run {
        private int start;
        private int end;
        private int figures;
        private int digits;
        private int words;
        private boolean spelt;
        private boolean alike;
        private boolean leadingNought;

        void take(int from, int to) {
            boolean figure = isFigure(from, to);
            String value = figure ? null : word(from, to);
            if (!figure && (value == null || figures >= WHOLE - 1)) {
                close();
                return;
            }
            if (end == 0) {
                start = from;
            }
            if (end == 0 || figures == 0 && digits == 0) {
                leadingNought = !figure && value.equals("0");
            }
            end = to;
            if (figure) {
                figures += to - from;
                digits += to - from;
            } else {
                digits += value.length();
                words++;
                spelt = true;
            }
        }

        /** Figures, or figures with letters among them that look like some. */
        private boolean isFigure(int from, int to) {
            int plain = 0;
            for (int i = from; i < to; i++) {
                char c = source.charAt(i);
                if (isDigit(c)) {
                    plain++;
                } else if (ALIKE.indexOf(c) < 0) {
                    return false;
                }
            }
            alike |= plain > 0 && plain < to - from;
            return plain > 0;
        }

        void close() {
            boolean leads = leadingNought && figures == WHOLE && digits == WHOLE + 1;
            boolean singles = figures == 0 && digits >= FEWEST - 1 && digits == words && !leadingNought;
            boolean mixed = (digits >= FEWEST || singles) && (spelt || (alike && digits >= WHOLE - 1));
            boolean rewrite = leads || (figures >= WHOLE ? alike : mixed);
            if (end > 0 && rewrite) {
                rewrite(figures < WHOLE || leads);
            }
            end = 0;
            figures = 0;
            digits = 0;
            words = 0;
            spelt = false;
            alike = false;
            leadingNought = false;
        }

        private void rewrite(boolean words) {
            if (written == null) {
                written = new StringBuilder(source.length());
                starts = new int[source.length() + 16];
                ends = new int[source.length() + 16];
            }
            int times = 1;
            int timesFrom = -1;
            boolean afterWord = false;
            for (int at = start; at < end; ) {
                int to = at;
                while (to < end && isWord(source.charAt(to))) {
                    to++;
                }
                if (to == at) {
                    at++;
                    continue;
                }
                if (isFigure(at, to)) {
                    copy(at);
                    int repeat = to - at == 1 ? times : 1;
                    for (int i = at; i < to; i++) {
                        for (int j = 0; j < repeat; j++) {
                            put(figure(source.charAt(i)), i, i + 1);
                        }
                    }
                    copied = to;
                    afterWord = false;
                    times = 1;
                } else if (words) {
                    String value = word(at, to);
                    if (value.charAt(0) == 'x') {
                        times = value.charAt(1) - '0';
                        timesFrom = at;
                    } else {
                        spell(times > 1 ? timesFrom : at, to, value, times, afterWord);
                        times = 1;
                        afterWord = true;
                    }
                }
                at = to;
            }
        }

        /** Digits of words side by side stand side by side. */
        private void spell(int from, int to, String value, int times, boolean joined) {
            if (joined && source.substring(copied, from).isBlank()) {
                copied = from;
            } else {
                copy(from);
            }
            String digits = value.endsWith(".") ? tens(value, to) : value;
            for (int i = 0; i < times; i++) {
                for (int j = 0; j < digits.length() && written.length() < starts.length; j++) {
                    put(digits.charAt(j), from, to);
                }
            }
            copied = to;
        }

        /** "Seventy" before a unit is its seven alone. */
        private String tens(String value, int to) {
            int next = to + 1;
            int nextEnd = next;
            while (nextEnd < end && isWord(source.charAt(nextEnd))) {
                nextEnd++;
            }
            String unit =
                    next < end ? DIGITS.get(source.substring(next, nextEnd).toLowerCase(Locale.ROOT)) : null;
            boolean joined = unit != null && unit.length() == 1 && !unit.equals("0");
            return joined ? value.substring(0, 1) : value.charAt(0) + "0";
        }

        private String word(int from, int to) {
            return to - from > 9 ? null : DIGITS.get(source.substring(from, to).toLowerCase(Locale.ROOT));
        }

        private char figure(char c) {
            return isDigit(c) ? c : c == 'O' || c == 'o' || c == 'Q' ? '0' : '1';
        }
    }
}
