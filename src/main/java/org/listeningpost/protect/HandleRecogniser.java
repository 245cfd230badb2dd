package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Handles of persons, such as {@code @jo} and {@code @jo@example.social}; whose may stay is for {@link Policy} to say. */
final class HandleRecogniser implements Recogniser {
    private static final int LONGEST = 60;
    private static final Set<String> PLACES =
            Set.of("home", "work", "school", "the", "least", "all", "night", "my", "a");

    @Override
    public String name() {
        return "handle";
    }

    @Override
    public Clue clue() {
        return Clue.AT_SIGN;
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> spans = new ArrayList<>(0);
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = end(text, at);
            if (isFree(text, at) && isHandle(text, at, end)) {
                spans.add(glance.span(at, server(text, end), Identifier.HANDLE, 0.8, this));
            }
        }
        return spans;
    }

    private static boolean isFree(String text, int at) {
        return at == 0 || !(Character.isLetterOrDigit(text.charAt(at - 1)) || "_/@".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static boolean isHandle(String text, int at, int end) {
        String name = text.substring(at + 1, end);
        return name.chars().anyMatch(Character::isLetter) && !PLACES.contains(name);
    }

    private static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST && isHandle(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && ".-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int server(String text, int end) {
        return end < text.length() && text.charAt(end) == '@' ? Math.max(end, end(text, end)) : end;
    }

    private static boolean isHandle(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }
}
