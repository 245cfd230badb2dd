package org.listeningpost.protect;

import java.util.List;

/** A code that is one by its look alone yields where every digit of it belongs to something that is known better. */
final class KnownBetter {
    private static final double SURE = 0.6;

    private KnownBetter() {}

    static void settle(String text, List<Span> found) {
        found.removeIf(span -> span.recogniser().equals(CodeRecogniser.NAME)
                && span.confidence() <= CodeRecogniser.LIKELY
                && allDigitsKnown(text, span, found));
    }

    private static boolean allDigitsKnown(String text, Span code, List<Span> found) {
        for (int i = code.start(); i < code.end(); i++) {
            if (Character.isDigit(text.charAt(i)) && !isKnown(i, found)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(int at, List<Span> found) {
        for (Span span : found) {
            if (!span.recogniser().equals(CodeRecogniser.NAME)
                    && span.confidence() >= SURE
                    && span.start() <= at
                    && at < span.end()) {
                return true;
            }
        }
        return false;
    }
}
