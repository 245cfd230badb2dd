package org.listeningpost.protect;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the same value as many people would: with other separators, letters and signs that only look the same. */
final class Handwriting {
    private static final List<String> GAPS =
            List.of(" ", "-", ".", "", "  ", "\u00a0", "\u2009", "\u2013", "/", "&nbsp;");
    private static final List<String> HIDDEN = List.of("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad");

    private final Random random;

    Handwriting(Random random) {
        this.random = random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String digits(int count) {
        return IntStream.range(0, count).mapToObj(i -> "" + below(10)).collect(Collectors.joining());
    }

    String letters(int count, String from) {
        return IntStream.range(0, count)
                .mapToObj(i -> "" + from.charAt(below(from.length())))
                .collect(Collectors.joining());
    }

    /** Groups of a number with one separator between them. */
    String grouped(String number, int... sizes) {
        String gap = GAPS.get(below(GAPS.size()));
        return joined(gap, number, sizes);
    }

    /** The same with a gap that is given. */
    String joined(String gap, String number, int... sizes) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (int size : sizes) {
            written.append(at == 0 ? "" : gap).append(number, at, at + size);
            at += size;
        }
        return written.toString();
    }

    String cased(String value) {
        return switch (below(3)) {
            case 0 -> value.toLowerCase(Locale.ROOT);
            case 1 -> value.toUpperCase(Locale.ROOT);
            default -> value;
        };
    }

    /** Now and then in full-width characters, or with a mark inside that nobody sees. */
    String disguised(String value) {
        return switch (below(8)) {
            case 0 -> value.contains("&") ? value : wide(value);
            case 1 -> withHidden(value);
            default -> value;
        };
    }

    /** Now and then with the letter O where a nought should be. */
    String mistyped(String value) {
        return oneIn(8) ? value.replace('0', oneIn(2) ? 'O' : 'o') : value;
    }

    private String withHidden(String value) {
        if (value.contains("&")) {
            return value;
        }
        int at = 1 + below(value.length() - 1);
        return value.substring(0, at) + HIDDEN.get(below(HIDDEN.size())) + value.substring(at);
    }

    private static String wide(String value) {
        return value.chars()
                .mapToObj(c -> "" + (char) (c > ' ' && c <= '~' ? c + 0xFEE0 : c))
                .collect(Collectors.joining());
    }
}
