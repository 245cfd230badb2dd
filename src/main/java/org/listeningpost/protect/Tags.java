package org.listeningpost.protect;

import java.util.function.UnaryOperator;

/** Short words that tell persons and values apart throughout a thread, and lead back to none of them. */
interface Tags {
    /** For kinds that nobody wants told apart. */
    Tags NONE = (type, value) -> "";

    /** No vowels, so that no tag is a word, and nothing that is mistaken for something else. */
    String ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

    /** Its length. */
    int LETTERS = 3;

    /** @param value folded, so that other spellings of it give the same */
    String of(Identifier type, String value);

    /**
     * The tags of one thread.
     *
     * @param pseudonym a keyed hash
     */
    static Tags within(String thread, UnaryOperator<String> pseudonym) {
        return (type, value) -> {
            int rest =
                    pseudonym.apply("tag:" + thread + ":" + type + ":" + value).hashCode() & Integer.MAX_VALUE;
            StringBuilder tag = new StringBuilder(LETTERS);
            for (int i = 0; i < LETTERS; i++, rest /= ALPHABET.length()) {
                tag.append(ALPHABET.charAt(rest % ALPHABET.length()));
            }
            return tag.toString();
        };
    }
}
