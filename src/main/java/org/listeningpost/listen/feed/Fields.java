package org.listeningpost.listen.feed;

import java.util.EnumMap;
import java.util.Map;

/** What a feed says of itself or of one entry, as it stands there. */
final class Fields {
    private final Map<Field, Words> words = new EnumMap<>(Field.class);
    private String base;
    private String language;
    private boolean tooDeep;
    private boolean cut;

    Fields(String base, String language) {
        this.base = base;
        this.language = language;
    }

    /** Takes a field in: of several with words the first stays, of several contents the longest. */
    void put(Field field, Words found) {
        if (found.form() != Form.NONE && !found.characters().isBlank()) {
            words.merge(field, found, (a, b) -> field == Field.CONTENT && longer(b, a) ? b : a);
        }
    }

    void put(Field field, String value) {
        if (value != null) {
            put(field, new Words(value, Form.PLAIN));
        }
    }

    /** The words of a field, or null. */
    Words words(Field field) {
        return words.get(field);
    }

    /** The characters of a field without space around, or null. */
    String value(Field field) {
        Words found = words.get(field);
        return found == null ? null : found.characters().strip();
    }

    boolean has(Field field) {
        return words.containsKey(field);
    }

    /** What links in it are relative to. */
    String base() {
        return base;
    }

    void base(String outer, String own) {
        base = own == null ? outer : Links.base(outer, own);
    }

    /** Its xml:lang, inherited too, or null. */
    String language() {
        return language;
    }

    void language(String own) {
        language = own == null ? language : own;
    }

    boolean tooDeep() {
        return tooDeep;
    }

    void markTooDeep() {
        tooDeep = true;
    }

    boolean cut() {
        return cut;
    }

    void markCut() {
        cut = true;
    }

    /** All of it in one string, for a hash that tells it from others. */
    String raw() {
        StringBuilder all = new StringBuilder();
        words.forEach((field, found) ->
                all.append(field).append('\n').append(found.characters()).append('\n'));
        return all.toString();
    }

    private static boolean longer(Words one, Words other) {
        return one.characters().length() > other.characters().length();
    }
}
