package org.listeningpost.listen.feed;

/**
 * The characters of one element and what they are.
 *
 * @param characters with the XML taken off; elements inside have become HTML
 */
record Words(String characters, Form form) {
    /** As plain text. */
    String text() {
        return switch (form) {
            case PLAIN -> PlainText.tidy(characters);
            case HTML -> PlainText.ofHtml(characters);
            case EITHER -> PlainText.ofEither(characters);
            case NONE -> "";
        };
    }

    /** Without the lengths of what a person wrote: records print their parts. */
    @Override
    public String toString() {
        return "Words in " + form;
    }
}
