package org.listeningpost.listen.feed;

/**
 * What an entry says under its title.
 *
 * @param text the fuller of content and summary, as plain text
 * @param answers see {@link Boilerplate}
 */
record Body(String text, String answers) {
    private static final Body NONE = new Body("", null);

    static Body of(Fields entry) {
        Words content = entry.words(Field.CONTENT);
        Words summary = entry.words(Field.SUMMARY);
        if (content == null || summary == null) {
            return of(content == null ? summary : content);
        }
        Body full = of(content);
        // Markup only ever makes a summary longer, so one that is shorter with it need not be read.
        if (!full.text.isEmpty() && summary.characters().length() <= full.text.length()) {
            return full;
        }
        Body brief = of(summary);
        boolean fuller = Wording.withoutEllipsis(brief.text).length() > full.text.length();
        return new Body(fuller ? brief.text : full.text, full.answers != null ? full.answers : brief.answers);
    }

    private static Body of(Words words) {
        if (words == null) {
            return NONE;
        }
        if (words.form() != Form.HTML || words.characters().indexOf('<') < 0) {
            return new Body(words.text(), null);
        }
        Boilerplate trimmed = Boilerplate.removed(words.characters());
        return new Body(new Words(trimmed.html(), Form.HTML).text(), trimmed.answers());
    }

    /** No text: records print their parts. */
    @Override
    public String toString() {
        return "Body";
    }
}
