package org.listeningpost.listen.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.post.Author;

/** Who wrote an entry, from the many ways in which feeds say so. */
final class Writers {
    private Writers() {}

    private static final int LONGEST = 200;

    /** {@code mail (Name)}, as RSS has it. */
    private static final Pattern MAIL_THEN_NAME = Pattern.compile("(\\S+@\\S+)\\s*\\((.+)\\)");

    private static final Pattern NAME_THEN_MAIL = Pattern.compile("(.*\\S)\\s*[<(](\\S+@\\S+)[>)]");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    /** {@code @handle Name}, as Discourse has it. */
    private static final Pattern HANDLE = Pattern.compile("@(\\S+)(?:\\s+(.+))?");

    static Author of(Fields entry) {
        String id = id(entry);
        String said = said(entry);
        if (said == null) {
            return id == null ? Author.UNKNOWN : new Author(id, null, null);
        }
        Matcher handle = HANDLE.matcher(said);
        if (handle.matches()) {
            return new Author(id, handle.group(1), handle.group(2));
        }
        return named(said, id);
    }

    static boolean isNamed(Fields fields) {
        return fields.has(Field.CREATOR) || fields.has(Field.AUTHOR) || fields.has(Field.AUTHOR_NAME);
    }

    private static Author named(String said, String id) {
        Matcher mailFirst = MAIL_THEN_NAME.matcher(said);
        if (mailFirst.matches()) {
            return new Author(id == null ? mail(mailFirst.group(1)) : id, null, mailFirst.group(2));
        }
        Matcher nameFirst = NAME_THEN_MAIL.matcher(said);
        if (nameFirst.matches()) {
            return new Author(id == null ? mail(nameFirst.group(2)) : id, null, nameFirst.group(1));
        }
        return MAIL.matcher(said).matches()
                ? new Author(id == null ? mail(said) : id, null, null)
                : new Author(id, null, said);
    }

    private static String said(Fields entry) {
        for (Field field : new Field[] {Field.AUTHOR_NAME, Field.CREATOR, Field.AUTHOR}) {
            String text = entry.has(field) ? PlainText.line(PlainText.ofEither(entry.value(field))) : "";
            if (!text.isEmpty()) {
                return Wording.cut(text, LONGEST);
            }
        }
        return null;
    }

    private static String id(Fields entry) {
        if (entry.has(Field.AUTHOR_ADDRESS)) {
            return entry.value(Field.AUTHOR_ADDRESS);
        }
        return entry.has(Field.AUTHOR_MAIL) ? mail(entry.value(Field.AUTHOR_MAIL)) : null;
    }

    private static String mail(String address) {
        return "mailto:" + address.toLowerCase(Locale.ROOT);
    }
}
