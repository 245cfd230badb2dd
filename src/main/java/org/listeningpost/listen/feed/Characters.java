package org.listeningpost.listen.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A body's characters. A byte order mark is believed first, then HTTP's charset, then the XML declaration, then UTF-8 is
 * taken. Two claims are doubted: Latin-1 from HTTP, which servers send when nobody told them, and Latin-1 of bytes that
 * are flawless UTF-8 beyond ASCII. Bytes that are wrong in what was claimed are read as UTF-8 if they are that; else
 * the few wrong ones become U+FFFD, or, where a claimed UTF-8 has hardly a right one, all are read as Latin-1.
 *
 * @param note what the operator should know, or null
 */
record Characters(String text, String note) {
    private static final char REPLACED = '\uFFFD';

    /** @throws Unreadable if the encoding it names is not known */
    static Characters of(byte[] body, String contentType) throws Unreadable {
        Charset marked = Encoding.marked(body);
        if (marked != null) {
            return read(body, marked, marked);
        }
        String parameter = Encoding.parameter(contentType);
        String declaration = Encoding.declared(body);
        Charset http = Encoding.named(parameter);
        Charset declared = Encoding.named(declaration);
        if (http == null && declared == null && (parameter != null || declaration != null)) {
            throw new Unreadable("the encoding it names is not known");
        }
        if (declared == null) {
            declared = http == null ? StandardCharsets.UTF_8 : Encoding.LATIN;
        }
        boolean doubted = http == null || http.equals(Encoding.LATIN);
        return read(body, doubted ? declared : http, doubted ? Encoding.LATIN : declared);
    }

    private static Characters read(byte[] body, Charset claimed, Charset otherwise) {
        if (Encoding.isWide(claimed) && Encoding.marked(body) == null) {
            return new Characters(utf8(body), "read as UTF-8: it is not the " + claimed + " it says it is");
        }
        String text = new String(body, claimed);
        if (claimed.equals(Encoding.LATIN)) {
            return isAscii(text) || !Encoding.isUtf8(body)
                    ? new Characters(text, null)
                    : new Characters(utf8(body), "read as UTF-8: it is not the Latin-1 it says it is");
        }
        if (text.indexOf(REPLACED) < 0 || (claimed.equals(StandardCharsets.UTF_8) && Encoding.isUtf8(body))) {
            return new Characters(unmarked(text), null);
        }
        return flawed(body, text, claimed, otherwise);
    }

    private static Characters flawed(byte[] body, String text, Charset claimed, Charset otherwise) {
        if (Encoding.isUtf8(body)) {
            return new Characters(utf8(body), "read as UTF-8: it is not the " + claimed + " it says it is");
        }
        if (claimed.equals(StandardCharsets.UTF_8) && mostlyReplaced(text)) {
            Charset better = otherwise.equals(claimed) || Encoding.isWide(otherwise) ? Encoding.LATIN : otherwise;
            return new Characters(new String(body, better), "read as " + better + ": it is not UTF-8");
        }
        return new Characters(unmarked(text), "some of its bytes are no " + claimed + " and were replaced");
    }

    private static boolean mostlyReplaced(String text) {
        long replaced = text.chars().filter(c -> c == REPLACED).count();
        return text.chars().filter(c -> c > 0x7F).count() < 2 * replaced;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String utf8(byte[] body) {
        return unmarked(new String(body, StandardCharsets.UTF_8));
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** No text: records print their parts. */
    @Override
    public String toString() {
        return "Characters";
    }
}
