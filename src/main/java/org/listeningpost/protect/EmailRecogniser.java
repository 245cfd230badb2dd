package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;

/** E-mail addresses as they are written to be read by a machine. */
final class EmailRecogniser implements Recogniser {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;

    @Override
    public String name() {
        return "e-mail";
    }

    @Override
    public Clue clue() {
        return Clue.AT_SIGN;
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = localStart(text, at);
            int end = domainEnd(text, at);
            if (start < at && end > 0) {
                spans.add(glance.span(start, end, Identifier.EMAIL, 0.95, this));
            }
        }
        return spans;
    }

    private static int localStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && ".'".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'!#$*=?^{}|~".indexOf(c) >= 0;
    }

    /** Where the domain after the @ ends, or -1 if there is no dot in it with letters behind. */
    private static int domainEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_DOMAIN && isDomain(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int dot = end - 1;
        while (dot > at && text.charAt(dot) != '.') {
            dot--;
        }
        return dot > at + 1 && end - dot > 2 && Character.isLetter(text.charAt(dot + 1)) ? end : -1;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
