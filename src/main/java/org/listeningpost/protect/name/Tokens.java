package org.listeningpost.protect.name;

import java.util.ArrayList;
import java.util.List;
import org.listeningpost.protect.name.Token.Gap;
import org.listeningpost.protect.name.Token.Shape;

/** A text as the words that could be names; words in handles, e-mail addresses and links are left out. */
final class Tokens {
    static final Token NONE = new Token(0, 0, "", Kind.WORD, Shape.OTHER, Gap.LINE, false);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean informative;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        tokens.informative = tokens.capitalsTell();
        return tokens;
    }

    int count() {
        return tokens.size();
    }

    String text() {
        return text;
    }

    Token at(int i) {
        return i < 0 || i >= tokens.size() ? NONE : tokens.get(i);
    }

    /** Whether capitals say anything: not in a post that shouts or that Writes Like This. */
    boolean isInformative() {
        return informative;
    }

    /** Whether a word is written as names are, in a text in which that says something. */
    boolean isCapital(int i) {
        return informative && at(i).isCapital();
    }

    /** Whether a word has its capital for no other reason than that it is a name or a title. */
    boolean isTellingCapital(int i) {
        return isCapital(i) && !startsSentence(i) && at(i).shape() != Shape.UPPER;
    }

    boolean startsSentence(int i) {
        return i == 0 || at(i).gap() == Gap.SENTENCE || at(i).gap() == Gap.LINE;
    }

    /** Whether nothing but a space or a hyphen parts this word from the one before. */
    boolean isNext(int i) {
        return i > 0 && i < count() && (at(i).gap() == Gap.SPACE || at(i).gap() == Gap.JOINED);
    }

    /** Whether a sentence, a line or the text ends after this word. */
    boolean endsSentence(int i) {
        return i >= count() - 1 || startsSentence(i + 1);
    }

    private void read() {
        int at = 0;
        int last = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (isWordPart(at)) {
                int end = end(at);
                if (isChunkToSkip(at)) {
                    at = chunkEnd(at);
                    last = add(at, at, last);
                    continue;
                }
                last = add(at, end, last);
                at = last;
            } else if (c == '@' && at + 1 < text.length() && isWordPart(at + 1)) {
                at = chunkEnd(at);
                last = add(at, at, last);
            } else {
                at++;
            }
        }
    }

    private boolean isWordPart(int at) {
        char c = text.charAt(at);
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c >= 0x80 && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK));
    }

    private int end(int from) {
        int at = from;
        while (at < text.length() && isWordPart(at)) {
            at++;
        }
        return at;
    }

    private int chunkEnd(int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isChunkToSkip(int at) {
        if (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            return false;
        }
        int end = Math.min(chunkEnd(at), at + 60);
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@' || (c == ':' && text.startsWith("://", i)) || (c == '.' && text.startsWith("www.", i - 3))) {
                return true;
            }
        }
        return false;
    }

    /** A word of no letters stands for what was left out, so that its neighbours are no neighbours. */
    private int add(int start, int end, int last) {
        Gap gap = gap(last, start);
        if (start == end) {
            tokens.add(new Token(start, end, "", Kind.WORD, Shape.OTHER, gap, false));
            return end;
        }
        int to = end;
        boolean possessive = false;
        if (to + 1 < text.length() && text.charAt(to) == '\'' && isWordPart(to + 1)) {
            int next = end(to + 1);
            String rest = text.substring(to + 1, next);
            if (rest.equals("s") || rest.equals("S")) {
                possessive = true;
                tokens.add(token(start, to, gap, true));
                return next;
            }
            if (to - start <= 2 || rest.length() <= 2) {
                to = next;
            }
        }
        if (start > 0 && text.charAt(start - 1) == '#') {
            return hashtag(start, to, gap);
        }
        tokens.add(token(start, to, gap, possessive));
        return to;
    }

    /** #JusticeForDave is three words. */
    private int hashtag(int start, int end, Gap gap) {
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            boolean begins =
                    i == end || (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1)));
            if (begins) {
                tokens.add(token(from, i, from == start ? gap : Gap.JOINED, false));
                from = i;
            }
        }
        return end;
    }

    private Token token(int start, int end, Gap gap, boolean possessive) {
        String word = Folded.of(text.substring(start, end).replace("'", ""));
        return new Token(start, end, word, Lexicon.kinds(word), shape(start, end), gap, possessive);
    }

    private Shape shape(int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return Shape.OTHER;
            }
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            }
        }
        if (upper == 0) {
            return Shape.LOWER;
        }
        if (end - start == 1) {
            return Shape.INITIAL;
        }
        if (lower == 0) {
            return Shape.UPPER;
        }
        return upper == 1 && Character.isUpperCase(text.charAt(start)) ? Shape.CAPITAL : Shape.MIXED;
    }

    private Gap gap(int from, int to) {
        Gap gap = from == to ? Gap.JOINED : Gap.SPACE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            gap = switch (c) {
                case '\n', '\r' -> Gap.LINE;
                case '!', '?' -> worse(gap, Gap.SENTENCE);
                case '.' -> worse(gap, i > 0 && isAfterInitialOrTitle() ? gap : Gap.SENTENCE);
                case ',' -> worse(gap, Gap.COMMA);
                case ' ' -> gap;
                case '-', '\'' -> to - from == 1 ? Gap.JOINED : worse(gap, Gap.MARK);
                default -> worse(gap, c > 0x2000 ? Gap.SENTENCE : Gap.MARK);
            };
        }
        return gap;
    }

    private boolean isAfterInitialOrTitle() {
        Token before = at(count() - 1);
        return (before.end() - before.start() == 1 && before.shape() != Shape.OTHER) || before.is(Kind.TITLE);
    }

    private static Gap worse(Gap a, Gap b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private boolean capitalsTell() {
        int lower = 0;
        int capital = 0;
        for (Token token : tokens) {
            if (token.isLower()) {
                lower++;
            } else if (token.isCapital() && (token.is(Kind.WORD) || token.shape() == Shape.UPPER)) {
                capital++;
            }
        }
        return capital < 4 || capital < lower;
    }
}
