package org.listeningpost.listen.feed;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text as people read it, from what feeds make of it: lines, and a blank line between paragraphs; never markup. */
final class PlainText {
    private PlainText() {}

    /** Tags that no prose has in it by chance. */
    private static final Pattern MARKUP = Pattern.compile(
            "</(?:p|div|a|b|i|em|strong|ul|ol|li|span|blockquote|h[1-6])>|<(?:br|p|hr)\\s*/?>|<(?:p|div|span|img|a)\\s[^<>]{1,500}>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");

    /** HTML as text. What is still markup then was escaped twice, and is read once more. */
    static String ofHtml(String html) {
        String text = once(html);
        return text.indexOf('<') >= 0 && MARKUP.matcher(text).find() ? once(text) : text;
    }

    /** HTML if it looks like that, and otherwise the text itself. */
    static String ofEither(String text) {
        boolean html = MARKUP.matcher(text).find() || REFERENCE.matcher(text).find();
        return html ? ofHtml(text) : tidy(text);
    }

    /** The same text without control characters, space at the ends of lines, and more than one blank line in a row. */
    static String tidy(String text) {
        return isTidy(text) ? text.strip() : tidied(text);
    }

    /** Most texts are: a look is cheaper than a copy. */
    private static boolean isTidy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c) || isSpace(c) || Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }

    private static String tidied(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                breaks += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 0 : 1;
            } else if (!Character.isISOControl(c) || c == '\t') {
                breaks = add(isSpace(c) ? ' ' : c, breaks, out);
            }
        }
        return withoutEndingSpace(out).toString();
    }

    /** Text in one line. */
    static String line(String text) {
        return text.replace('\n', ' ').strip();
    }

    private static String once(String html) {
        if (html.indexOf('<') >= 0) {
            return tidy(HtmlText.of(html));
        }
        return tidy(html.indexOf('&') >= 0 ? Parser.unescapeEntities(html, false) : html);
    }

    private static int add(char c, int breaks, StringBuilder out) {
        boolean lineStart = breaks > 0 || out.isEmpty();
        if (lineStart && c == ' ') {
            return breaks;
        }
        if (breaks > 0 && !withoutEndingSpace(out).isEmpty()) {
            out.append(breaks > 1 ? "\n\n" : "\n");
        }
        out.append(c);
        return 0;
    }

    private static StringBuilder withoutEndingSpace(StringBuilder out) {
        int length = out.length();
        while (length > 0 && out.charAt(length - 1) == ' ') {
            length--;
        }
        out.setLength(length);
        return out;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return c == '\t' || c == '\u00A0' || c == '\uFEFF';
    }
}
